using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>Somebody looks at an account's settings on the platform and writes down how they stand (F4).</summary>
[Authorize(Can.UseAccounts)]
public sealed class SettingsChecksController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/settings-check")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        return opened.MayRun ? View(await PageAsync(new SettingsCheckForm { Id = Guid.CreateVersion7() }, opened.Account, cancel)) : Forbid();
    }

    [HttpPost("/accounts/{code}/settings-check")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] SettingsCheckForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!opened.MayRun) return Forbid();
        if (await db.SettingsChecks.AnyAsync(check => check.Id == form.Id, cancel)) return Redirect($"/accounts/{code}");
        var page = await PageAsync(form, opened.Account, cancel);
        if (!ModelState.Accepts(new SettingsCheckFormValidator(page.Needed), form)) return Unaccepted(nameof(New), page);
        db.Add(SettingsCheck.Make(opened.Account, form.Answers(), clock.Today, Actor, clock.Now, form.Id));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "How the settings stand today has been written down.";
        return Redirect($"/accounts/{code}");
    }

    private async Task<SettingsCheckPage> PageAsync(SettingsCheckForm form, Account account, CancellationToken cancel) =>
        new(form, account.Code, account.Name, SettingsFingerprint.Needed(account, account.Rules.InForce(await db.WaysAsync(Actor.SchoolId, cancel))), account.PinnedRules);
}

public sealed class SettingsCheckForm
{
    public Guid Id { get; set; }

    [Display(Name = "Can it be seen by those it is registered for, and nobody else?")]
    public SettingAnswer? VisibilityAsRegistered { get; set; }

    [Display(Name = "Are private messages off?")]
    public SettingAnswer? MessagesOff { get; set; }

    [Display(Name = "Are members kept from posting?")]
    public SettingAnswer? MemberPostingOff { get; set; }

    [Display(Name = "Are comments off?")]
    public SettingAnswer? CommentsOff { get; set; }

    [Display(Name = "Is the age gate on?")]
    public SettingAnswer? AgeGateOn { get; set; }

    [Display(Name = "Do the rules stand at the top of the page?")]
    public SettingAnswer? RulesPinned { get; set; }

    [Display(Name = "Are others kept from tagging it and people in its pictures?")]
    public SettingAnswer? TaggingOff { get; set; }

    [Display(Name = "Do the recovery email and phone belong to the school?")]
    public SettingAnswer? RecoveryIsTheSchools { get; set; }

    [Display(Name = "Are security answers such as nobody could guess?", Description = "No birthday, birthplace, pet or football team. Do not write them here.")]
    public SettingAnswer? AnswersNotGuessable { get; set; }

    [Display(Name = "Does signing in take two steps?")]
    public SettingAnswer? TwoStepOn { get; set; }

    public SettingAnswer? Of(PlatformSetting setting) => (SettingAnswer?)typeof(SettingsCheckForm).GetProperty(setting.ToString())!.GetValue(this);

    public IReadOnlyDictionary<PlatformSetting, SettingAnswer> Answers() =>
        Enum.GetValues<PlatformSetting>().Where(setting => Of(setting) is not null).ToDictionary(setting => setting, setting => Of(setting)!.Value);
}

public sealed class SettingsCheckFormValidator : AbstractValidator<SettingsCheckForm>
{
    public SettingsCheckFormValidator(IReadOnlyList<(PlatformSetting Setting, string Words)> needed)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        foreach (var (setting, words) in needed)
        {
            RuleFor(form => form).Must(form => form.Of(setting) is { } answer && Enum.IsDefined(answer)).OverridePropertyName(setting.ToString()).WithMessage($"Say how it stands: {words.ToLowerInvariant()}");
        }
    }
}

public sealed record SettingsCheckPage(SettingsCheckForm Form, string Code, string Name, IReadOnlyList<(PlatformSetting Setting, string Words)> Needed, string? PinnedRules)
{
    public bool Asks(PlatformSetting setting) => Needed.Any(each => each.Setting == setting);
}
