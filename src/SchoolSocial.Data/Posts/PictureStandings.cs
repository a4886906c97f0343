using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Posts;

/// <summary>How everybody in a picture stands on every channel, and of the picture as a whole.</summary>
public sealed class PictureStandings
{
    private PictureStandings(IReadOnlyList<ConsentChannel> channels, IReadOnlyList<PersonStanding> people)
    {
        People = people;
        Channels = [.. channels.Select(channel => new ChannelStanding(channel.Id, channel.Name, people.Count(person => person.On[channel.Id].IsYes) == people.Count))];
        Rules = [.. channels.Select(channel => $"{channel.Name}: {channel.Approval.Words()}")];
    }

    public IReadOnlyList<ChannelStanding> Channels { get; }

    /// <summary>Person by person: for the record, and for those who may know.</summary>
    public IReadOnlyList<PersonStanding> People { get; }

    public IReadOnlyList<string> Rules { get; }

    /// <summary>Everybody is asked about on every channel, so that it takes as long whatever comes out.</summary>
    public static async Task<PictureStandings> ReadAsync(
        SchoolDb db, Guid schoolId, Medium medium, IReadOnlyCollection<Guid> children, IReadOnlyCollection<Guid> adults, DateOnly on, CancellationToken cancel)
    {
        var pupils = await ConsentBook.OfPupilsAsync(db, schoolId, db.Pupils.Where(pupil => pupil.SchoolId == schoolId && children.Contains(pupil.Id)), on, cancel);
        var channels = pupils.Channels.Where(channel => channel.Kind != ChannelKind.DigitalContact && channel.Media.Contains(medium)).ToList();
        var people = children.Select(id => new PersonStanding(id, true, channels.ToDictionary(channel => channel.Id, channel => pupils.Of(id, channel, medium)))).ToList();
        if (adults.Count > 0)
        {
            var book = await ConsentBook.OfAdultsAsync(db, schoolId, on, cancel);
            people.AddRange(adults.Select(id => new PersonStanding(id, false, channels.ToDictionary(channel => channel.Id, channel => book.Of(id, channel, medium)))));
        }

        return new PictureStandings(channels, people);
    }
}

/// <summary>One person in a picture, and how they stand on each channel.</summary>
public sealed record PersonStanding(Guid Id, bool IsChild, IReadOnlyDictionary<Guid, ConsentState> On);
