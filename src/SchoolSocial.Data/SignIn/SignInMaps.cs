using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.SignIn;

internal sealed class SignInUserMap : IEntityTypeConfiguration<SignInUser>
{
    public void Configure(EntityTypeBuilder<SignInUser> builder)
    {
        builder.HasOne<Person>().WithOne().HasForeignKey<SignInUser>(user => user.Id);
        builder.Property(user => user.PasswordHash).HasMaxLength(400);
        builder.Property(user => user.SecurityStamp).HasMaxLength(64);
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(64);
        builder.Property(user => user.PhoneNumber).HasMaxLength(40);
        builder.Ignore(user => user.HasAuthenticator);
    }
}

internal sealed class OneTimeCodeMap : IEntityTypeConfiguration<OneTimeCode>
{
    public void Configure(EntityTypeBuilder<OneTimeCode> builder)
    {
        builder.Property(code => code.Hash).HasMaxLength(PaperCode.HashLength);
        builder.HasOne<Person>().WithMany().HasForeignKey(code => code.PersonId);
        builder.HasIndex(code => new { code.PersonId, code.Purpose });
        builder.HasIndex(code => code.Hash);
    }
}

internal sealed class CodeRequestMap : IEntityTypeConfiguration<CodeRequest>
{
    public void Configure(EntityTypeBuilder<CodeRequest> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(request => request.PersonId);
        builder.HasIndex(request => new { request.SchoolId, request.DecidedAt });
    }
}

/// <summary>Identity's roles are the catalogue; who holds one, and when, is an appointment.</summary>
internal sealed class RoleCatalogueMap : IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder) => builder.HasData(Roles.All.Select(role => new IdentityRole<Guid>
    {
        Id = new Guid((int)role, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
        Name = role.ToString(),
        NormalizedName = role.ToString().ToUpperInvariant(),
        ConcurrencyStamp = role.ToString(),
    }));
}
