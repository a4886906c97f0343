using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Domain.Tests.Files;

/// <summary>Rules FIL-08, FIL-12 to FIL-14 and FIL-16 of docs/rules/files.md.</summary>
public sealed class StoredFileTests
{
    private static readonly DateTime At = new(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Dsl = Person(Role.Dsl);
    private static readonly Actor Head = Person(Role.Headteacher);
    private static readonly Sealed Words = new("1:sealed");

    [Fact]
    public void FIL_12_Withheld_with_a_reason_it_is_not_read_until_it_is_released_with_one()
    {
        var file = Kept();
        file.CanRead.IsAllowed.ShouldBeTrue();
        file.CanRelease.IsAllowed.ShouldBeFalse();
        file.Withhold(Words, Dsl, At);
        file.State.ShouldBe(FileState.Withheld);
        file.CanRead.Refusal.ShouldBe("This file is withheld. Its record says why.");
        Should.Throw<InvalidOperationException>(() => file.Read(Dsl, At));
        file.CanWithhold.IsAllowed.ShouldBeFalse();
        file.Release(Words, Head, At.AddMinutes(1));
        file.State.ShouldBe(FileState.Open);
        file.Withhold(Words, Dsl, At.AddMinutes(2));
        file.State.ShouldBe(FileState.Withheld);
        file.Facts.Select(fact => fact.Action).ShouldBe(["file.kept", "file.withheld", "file.released", "file.withheld"]);
    }

    [Fact]
    public void FIL_16_What_was_kept_for_a_time_is_removed_once_and_what_is_withheld_or_sealed_never()
    {
        var file = Kept();
        file.Remove(Head, At);
        file.Remove(Head, At);
        file.State.ShouldBe(FileState.Removed);
        file.CanRead.Refusal.ShouldBe("This file has been removed, because what it was kept for is over. Its record stays.");
        file.CanWithhold.IsAllowed.ShouldBeFalse();
        file.CanSealAsImage.IsAllowed.ShouldBeFalse();
        file.Facts.Select(fact => fact.Action).ShouldBe(["file.kept", "file.removed"]);
        var withheld = Kept();
        withheld.Withhold(Words, Dsl, At);
        withheld.Remove(Head, At);
        withheld.State.ShouldBe(FileState.Withheld);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FIL_13_Sealed_from_everyone_it_has_no_way_back(bool wasWithheld)
    {
        var file = Kept();
        if (wasWithheld) file.Withhold(Words, Dsl, At);
        file.SealAsImage(Dsl, At);
        file.State.ShouldBe(FileState.SealedAsImage);
        file.CanRead.IsAllowed.ShouldBeFalse();
        file.CanWithhold.IsAllowed.ShouldBeFalse();
        file.CanRelease.IsAllowed.ShouldBeFalse();
        file.CanSealAsImage.IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void FIL_14_Destroying_takes_recorded_advice_and_a_second_person()
    {
        var file = Kept();
        file.CanAdviseDestruction.Refusal.ShouldBe("Only a file that is sealed from everyone can be destroyed. Any other can be withheld.");
        file.SealAsImage(Dsl, At);
        file.CanAgreeToDestruction(Head).Refusal.ShouldBe("The advice to destroy it must be recorded first.");
        file.AdviseDestruction(Words, Dsl, At);
        file.CanAdviseDestruction.IsAllowed.ShouldBeFalse();
        file.CanAgreeToDestruction(Dsl).Refusal.ShouldBe("You recorded the advice, so a second person must agree.");
        Should.Throw<InvalidOperationException>(() => file.AgreeToDestruction(null, Dsl, At));
        file.AgreeToDestruction(null, Head, At);
        file.State.ShouldBe(FileState.Destroyed);
        file.CanAgreeToDestruction(Head).IsAllowed.ShouldBeFalse();
        file.CanRead.Refusal.ShouldBe("This file has been destroyed. Its record stays.");
    }

    [Fact]
    public void FIL_08_The_hash_and_length_stay_when_the_bytes_are_gone()
    {
        var file = Kept();
        file.SealAsImage(Dsl, At);
        file.AdviseDestruction(Words, Dsl, At);
        file.AgreeToDestruction(null, Head, At);
        (file.Length, file.Sha256, file.Kind).ShouldBe((1_234, new string('A', StoredFile.HashLength), FileKind.Png));
    }

    private static StoredFile Kept() => StoredFile.Keep(
        new FileContent(Guid.CreateVersion7(), FileKind.Png, 1_234, new string('A', StoredFile.HashLength)), Words, new Thing(), Dsl, At);

    private static Actor Person(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });

    private sealed class Thing() : Root(StoredFileTests.SchoolId);
}
