using System.IO.Compression;
using System.Text;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.People.Import;

/// <summary>Builds the files of these tests; none is kept as a fixture.</summary>
internal static class RollText
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly OneRosterSchool Oakfield = new("Oakfield Primary", "123456");

    public static RollReading Plain(RollKind kind, string csv) => Plain(kind, Encoding.UTF8.GetBytes(csv));

    /// <summary>Reads with the match that is suggested.</summary>
    public static RollReading Plain(RollKind kind, byte[] csv)
    {
        using var file = new MemoryStream(csv);
        var sample = RollReader.Sample(file, "roll.csv");
        if (sample.Problem is not null) return RollReading.Refused(sample.Problem);
        return RollReader.ReadPlain(file, "roll.csv", kind, ColumnMatch.Suggest(kind, sample.Headings), Today);
    }

    public static RollReading OneRoster(params (string Name, string Text)[] files)
    {
        using var zip = Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);
        return RollReader.ReadOneRoster(zip, "roll.zip", Oakfield, Today);
    }

    public static MemoryStream Zip(params (string Name, byte[] Bytes)[] files)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        zip.Position = 0;
        return zip;
    }

    /// <summary>A lawful small zip: two classes, three pupils, a parent each way round, two staff. Files named here replace or are added.</summary>
    public static (string Name, string Text)[] SmallZip(params (string Name, string Text)[] instead)
    {
        var files = new Dictionary<string, string>
        {
            ["manifest.csv"] = """
                propertyName,value
                manifest.version,1.0
                oneroster.version,1.1
                file.academicSessions,bulk
                file.classes,bulk
                file.courses,absent
                file.demographics,bulk
                file.enrollments,bulk
                file.orgs,bulk
                file.users,bulk
                """,
            ["orgs.csv"] = """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                org1,,,Oakfield Primary School,school,123456,
                """,
            ["academicSessions.csv"] = """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                y26,,,2026/27,schoolYear,2026-09-01,2027-08-31,,2027
                autumn,,,Autumn,term,2026-09-01,2026-12-18,y26,2027
                """,
            ["classes.csv"] = """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                c1,,,Beech,4,,4B,homeroom,,org1,autumn,,,
                c2,,,Elm,"03,04",,34E,homeroom,,org1,autumn,,,
                """,
            ["demographics.csv"] = """
                sourcedId,status,dateLastModified,birthDate,sex
                p1,,,2018-01-31,female
                p2,,,2018-05-02,male
                p3,,,2018-09-30,male
                """,
            ["users.csv"] = """
                sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
                p1,,,true,org1,student,p1,{UPN:P207000016049},Amy,Ash,,,,,,g1,4,
                p2,,,true,org1,student,p2,,Ben,Birch,,B801200005001,,,,,4,
                p3,,,true,org1,student,p3,,Zoë,Cedar,,,,,,,3,
                g1,,,true,org1,parent,g1,,Ann,Ash,,,Ann@ash.example,07700 900001,,,,
                g2,,,true,org1,guardian,g2,,Bo,Birch,,,bo@birch.example,,01632 960001,"p2,p3",,
                t1,,,true,org1,teacher,t1,,Tom,Oak,,,tom.oak@oakfield.example,,,,,
                a1,,,true,org1,aide,a1,,Ada,Fir,,,ada.fir@oakfield.example,,,,,
                """,
            ["enrollments.csv"] = """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                e1,,,c1,org1,p1,student,,2026-09-01,
                e2,,,c1,org1,p2,student,,,
                e3,,,c2,org1,p3,student,,,
                e4,,,c1,org1,t1,teacher,true,,
                e5,,,c1,org1,a1,aide,,,
                """,
        };
        foreach (var (name, text) in instead)
        {
            if (text.Length == 0) files.Remove(name);
            else files[name] = text;
        }

        return [.. files.Select(file => (file.Key, file.Value))];
    }

    public static string SmallZipText(string name) => SmallZip().Single(file => file.Name == name).Text;
}
