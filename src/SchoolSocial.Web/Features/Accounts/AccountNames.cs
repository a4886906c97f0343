using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Makes the handle and email of a class account from the school's pattern, and says where one that was typed differs from it (WD46).</summary>
public sealed class AccountNames(SchoolDb db)
{
    /// <summary>Fills in what was left empty, where the pattern can make it.</summary>
    public async Task FillInAsync(AccountForm form, Actor actor, DateOnly today, CancellationToken cancel)
    {
        if (form.Kind != AccountKind.Class || form.ClassIds.Count != 1) return;
        if (PlainText.Tidy(form.Handle) is not null && PlainText.Tidy(form.Email) is not null) return;
        var (pattern, taught, teachers) = await ReadAsync(form.ClassIds[0], actor, today, cancel);
        if (taught is null || teachers.Count == 0) return;
        for (var letters = 1; letters <= 3; letters++)
        {
            var initials = HandlePattern.InitialsOf(teachers[0], letters);
            var (handle, email) = (pattern.HandleFor(taught, initials), pattern.EmailFor(taught, initials));
            if (await IsTakenAsync(form, handle, email, actor, cancel)) continue;
            form.Handle = PlainText.Tidy(form.Handle) ?? handle;
            form.Email = PlainText.Tidy(form.Email) ?? email;
            return;
        }
    }

    /// <summary>What the pattern would give instead; null where the handle is as it should be or there is nothing to go by.</summary>
    public async Task<string?> ExpectedAsync(AccountKind kind, string handle, IReadOnlyList<Guid> classIds, Actor actor, DateOnly today, CancellationToken cancel)
    {
        if (kind != AccountKind.Class || classIds.Count != 1) return null;
        var (pattern, taught, teachers) = await ReadAsync(classIds[0], actor, today, cancel);
        return taught is null ? null : pattern.Expected(handle, taught, teachers);
    }

    /// <summary>What stands in the way of a name: where, and in words. Empty where nothing does.</summary>
    public async Task<IReadOnlyList<(string Field, string Words)>> ClashesAsync(AccountForm form, Actor actor, CancellationToken cancel)
    {
        var clashes = new List<(string, string)>();
        var handle = HandleCheck.Tidy(form.Handle)?.ToUpperInvariant();
        var email = PlainText.Tidy(form.Email)?.ToUpperInvariant();
        var others = db.Accounts.AsNoTracking().Where(other => other.SchoolId == actor.SchoolId && other.Id != form.Id);
        if (handle is not null && await others.AnyAsync(other => other.PlatformId == form.PlatformId && other.HandleInUse == handle, cancel)) clashes.Add(("Form.Handle", "Another account of the school has this handle on this platform"));
        if (email is not null && await others.AnyAsync(other => other.EmailInUse == email, cancel)) clashes.Add(("Form.Email", "Another account is registered to this email. Each has its own."));
        return clashes;
    }

    private Task<bool> IsTakenAsync(AccountForm form, string handle, string email, Actor actor, CancellationToken cancel)
    {
        var (upperHandle, upperEmail) = (handle.ToUpperInvariant(), email.ToUpperInvariant());
        return db.Accounts.AnyAsync(other => other.SchoolId == actor.SchoolId && other.Id != form.Id
            && ((other.PlatformId == form.PlatformId && other.HandleInUse == upperHandle) || other.EmailInUse == upperEmail), cancel);
    }

    private async Task<(HandlePattern Pattern, SchoolClass? Taught, List<Person> Teachers)> ReadAsync(Guid classId, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var pattern = await db.HandlePatternAsync(actor, cancel);
        var taught = await db.ClassesOf(actor).AsNoTracking().SingleOrDefaultAsync(each => each.Id == classId, cancel);
        var ids = taught?.Teachers.Where(teacher => teacher.ToOn is null || teacher.ToOn >= today).OrderBy(teacher => teacher.FromOn).Select(teacher => teacher.PersonId).ToList() ?? [];
        var people = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToListAsync(cancel);
        return (pattern, taught, [.. people.OrderBy(person => ids.IndexOf(person.Id))]);
    }
}
