using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SchoolSocial.Data.Start;

// For the migration tools only: they read the model and never connect.
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteSchoolDb>
{
    public SqliteSchoolDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSchoolDb>().UseSqlite("Data Source=:memory:").Options);
}

public sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerSchoolDb>
{
    public SqlServerSchoolDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerSchoolDb>().UseSqlServer("Server=.").Options);
}
