using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.TestWriter;

/// <summary>A concern as the front door raises it, for tests of the Data floor.</summary>
public static class TestConcern
{
    public static Concern New(
        Vault vault, Actor reporter, DateTime at, string account = "A pupil showed me a message.", params IReadOnlyCollection<Guid> about)
    {
        var id = Guid.CreateVersion7();
        var people = about.Select(person => new NamedPerson(PartPlayed.Alleged, PersonId: person)).ToList();
        var adults = about.Select(person => new NamedAdult(person, Employer.School, new HashSet<Role> { Role.Teacher })).ToList();
        var report = new ConcernReport(
            ConcernKind.MessageOrRequest, AtRisk.No, Channel.PupilTold, DateOnly.FromDateTime(at), vault.Seal(account, id), null, null, null, people);
        var route = Routing.For(adults, [new RoleHolder(reporter.PersonId, Role.Dsl), new RoleHolder(reporter.PersonId, Role.Headteacher)]);
        return Concern.Raise(id, report, route, AcknowledgementDue.For(AtRisk.No, at, Presets.Default), reporter, at);
    }
}
