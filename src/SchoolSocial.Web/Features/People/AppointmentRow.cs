using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

public enum AppointmentState
{
    InForce,
    Planned,
    Waiting,
    Ended,
    Withdrawn,
}

/// <summary>One appointment as a page shows it, with what the viewer may do about it.</summary>
public sealed record AppointmentRow(
    Guid Id, Guid PersonId, string Name, Role Role, DateOnly FromOn, DateOnly? ToOn, AppointmentState State, string MadeBy, string? SecondBy,
    bool CanEnd, bool CanWithdraw, Decision? Confirming)
{
    public string StateWords => State switch
    {
        AppointmentState.InForce => "Now",
        AppointmentState.Planned => "To come",
        AppointmentState.Waiting => "Waits for a second person",
        AppointmentState.Ended => "Ended",
        _ => "Withdrawn",
    };

    public string StateTag => State switch
    {
        AppointmentState.InForce => "govuk-tag--green",
        AppointmentState.Planned => "govuk-tag--blue",
        AppointmentState.Waiting => "govuk-tag--yellow",
        _ => "govuk-tag--grey",
    };

    public static AppointmentRow Of(Appointment appointment, string name, IReadOnlyDictionary<Guid, string> names, Actor viewer, SecondPeople seconds, DateOnly today)
    {
        var state = StateOf(appointment, today);
        var manages = viewer.May(Can.ManageAppointments);
        return new AppointmentRow(
            appointment.Id, appointment.PersonId, name, appointment.Role, appointment.FromOn, appointment.ToOn, state,
            names.GetValueOrDefault(appointment.AppointedById, "Set-up"),
            (appointment.ConfirmedById ?? appointment.WithdrawnById) is { } second ? names.GetValueOrDefault(second, "Set-up") : null,
            CanEnd: manages && state == AppointmentState.InForce && (appointment.ToOn is null || appointment.ToOn > today),
            CanWithdraw: manages && state is (AppointmentState.Waiting or AppointmentState.Planned),
            Confirming: state == AppointmentState.Waiting && viewer.May(Can.ConfirmAppointments) ? seconds.CanConfirm(appointment, viewer) : null);
    }

    private static AppointmentState StateOf(Appointment appointment, DateOnly today)
    {
        if (appointment.WithdrawnAt is not null) return AppointmentState.Withdrawn;
        if (!appointment.IsConfirmed) return AppointmentState.Waiting;
        if (appointment.ToOn < today) return AppointmentState.Ended;
        return appointment.FromOn > today ? AppointmentState.Planned : AppointmentState.InForce;
    }
}
