using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.References;

/// <summary>Editions, laws, ages and whom to go to, in our own words.</summary>
public static partial class FirstReferences
{
    private static First[] Editions =>
    [
        new("edition-kcsie", ReferenceKind.Edition, "Keeping children safe in education", "The 2026 edition is in force from 1 September 2026 and takes the place of that of 2025. All staff read Part One in full.")
        {
            Nation = Nation.England, From = new DateOnly(2026, 9, 1), Link = "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
        },
        new("edition-working-together", ReferenceKind.Edition, "Working together to safeguard children", "The 2026 edition is in force. It says how schools, the police, health and children's social care act together.") { Nation = Nation.England },
        new("edition-nudes", ReferenceKind.Edition, "Advice on sharing nudes and semi-nudes", "The national advice for education settings, last changed in March 2024. Everybody who may take such a report reads it before they need it.")
        {
            Nation = Nation.England, From = new DateOnly(2024, 3, 11), Link = "https://www.gov.uk/government/publications/sharing-nudes-and-semi-nudes-advice-for-education-settings-working-with-children-and-young-people",
        },
        new("edition-information-sharing", ReferenceKind.Edition, "Sharing information to protect a child", "Data protection law does not stop you from sharing what keeps a child safe. Since this school year there is a duty to share as well.") { Nation = Nation.England },
    ];

    private static First[] Laws =>
    [
        new("law-identification", ReferenceKind.Law, "Naming a teacher who is accused by a pupil", "Where a pupil, or somebody for them, says that a teacher at the same school has committed an offence against a pupil, nobody may publish anything that lets people tell who the teacher is until there is a charge, a court lifts the ban, the teacher agrees in writing, or the regulator has published. A post by a parent counts as publishing. Support staff are not covered.")
        {
            Nation = Nation.England, Source = "Education Act 2002, sections 141F and 141G; " + Gathered,
        },
        new("law-images", ReferenceKind.Law, "Indecent images of people under 18", "Making, keeping, showing or sending an indecent image of anybody under 18 is an offence, whoever made it and why, and so is one made by a machine.") { Source = "Protection of Children Act 1978; Criminal Justice Act 1988; " + Gathered },
        new("law-threatening-messages", ReferenceKind.Law, "Threats sent to somebody", "Sending a message that threatens death, serious harm, rape or serious financial loss is an offence where it is meant, or does not care whether it is, to be feared.") { Source = "Online Safety Act 2023, section 181; " + Gathered },
        new("law-false-messages", ReferenceKind.Law, "False messages meant to harm", "Sending what one knows to be false, to cause real harm to those who are likely to meet it, is an offence.") { Source = "Online Safety Act 2023, section 179; " + Gathered },
        new("law-harassment", ReferenceKind.Law, "Harassment and stalking", "A course of conduct that one ought to know alarms or distresses somebody is an offence, and a court may forbid it.") { Source = "Protection from Harassment Act 1997; " + Gathered },
        new("law-malicious-communications", ReferenceKind.Law, "Malicious communications", "What remains of the older law covers indecent or grossly offensive letters and messages that are meant to distress.") { Source = "Malicious Communications Act 1988, section 1, as changed; " + Gathered },
        new("law-defamation", ReferenceKind.Law, "Defamation", "A statement defames only where it has done, or is likely to do, serious harm to somebody's name. Truth, honest opinion and the public interest are defences, and a claim must begin within a year. A maintained school's governing body probably cannot sue; the people it harms can. This is not legal advice.")
        {
            Nation = Nation.England, Source = "Defamation Act 2013; " + Gathered,
        },
        new("law-age-limit", ReferenceKind.Law, "No social media accounts under 16", "Announced by the government on 15 June 2026. The power is in the Children's Wellbeing and Schools Act 2026; regulations had not been laid when this was gathered.") { From = null },
    ];

    private static First[] Ages =>
    [
        new("age-of-a-child", ReferenceKind.Age, "A child", "Somebody is a child until the day they turn 18."),
        new("age-consent-to-photographs", ReferenceKind.Age, "Deciding about one's own picture", "From about 12 or 13 many young people understand enough to decide for themselves. It is a guide and not a line: ask whether this one does."),
        new("age-report-remove", ReferenceKind.Age, "Using Report Remove", "For anybody under 18. From 13 they may be asked to show how old they are."),
    ];

    /// <summary>The step-by-step route of this school, as it stands in letters and notices (WB19, WH06).</summary>
    public const string SchoolRoute = "school-route";

    /// <summary>The proper ways in which this school tells families things (WB20). Ends a sentence: "by ...".</summary>
    public const string SchoolChannels = "school-channels";

    private static First[] Routes =>
    [
        new("route-999", ReferenceKind.Phone, "Somebody in danger now", "999, before anything else."),
        new("route-101", ReferenceKind.Phone, "Police, not an emergency", "101, or the online form of your force. Write down the reference they give you."),
        new("route-social-care", ReferenceKind.Route, "Children's social care", "The front door of your local authority, where a child may be suffering harm. Ring, and confirm in writing. Put your own authority's number here."),
        new("route-lado", ReferenceKind.Route, "The authority's designated officer (LADO)", "For an adult who may have met the harm threshold. The head rings; the chair where it is about the head. Put your own authority's number here.") { Nation = Nation.England },
        new("route-ceop", ReferenceKind.Route, "CEOP", "Sexual abuse, grooming or blackmail of a child online. A child or an adult may report.") { Link = "https://www.ceop.police.uk" },
        new("route-iwf", ReferenceKind.Route, "Internet Watch Foundation", "Sexual images of children that anybody can find online. Anonymous.") { Link = "https://report.iwf.org.uk" },
        new("route-report-remove", ReferenceKind.Route, "Report Remove", "A young person under 18 can have an image or video of themselves taken down, without an adult if they choose. Nobody at school looks at it.") { Link = "https://www.childline.org.uk/remove" },
        new("route-childline", ReferenceKind.Phone, "Childline", "0800 1111, for any child, at any hour."),
        new("route-nspcc", ReferenceKind.Phone, "NSPCC helpline", "0808 800 5000, for adults who worry about a child."),
        new("route-posh", ReferenceKind.Phone, "Professionals Online Safety Helpline", "0344 381 4772, Monday to Friday, 10am to 4pm when this was gathered. For staff and schools: impersonation, reputation, reports that are stuck."),
        new("route-harmful-content", ReferenceKind.Route, "Report Harmful Content", "Legal but harmful, from 13, after the platform has refused.") { Link = "https://reportharmfulcontent.com" },
        new("route-platform", ReferenceKind.Route, "The platform itself", "All content. Keep the reference and write down the answer."),
        new("route-ofcom", ReferenceKind.Route, "Ofcom", "A pattern of failures by a platform; not single posts.") { Link = "https://www.ofcom.org.uk" },
        new("route-ico", ReferenceKind.Route, "Information Commissioner", "A data breach that puts people at risk is reported within 72 hours.") { Link = "https://ico.org.uk" },
        new("route-prevent", ReferenceKind.Route, "Act Early and Prevent", "Somebody who may be drawn into extremism.") { Link = "https://actearly.uk" },
        new("route-authority-advice", ReferenceKind.Route, "Advice of the local authority", "Safeguarding, human resources, press and school improvement; also the data protection officer, the union, the insurer and the solicitor. Put your own numbers here."),
        new(SchoolRoute, ReferenceKind.Route, "School: where a worry or a complaint goes", "Please speak to the class teacher, then to the headteacher, then to the chair of governors; our complaints procedure is on our website and from the office."),
        new(SchoolChannels, ReferenceKind.Route, "School: how we tell families things", "our website, our newsletter, letters, and a talk with us"),
        new("route-stopncii", ReferenceKind.Route, "StopNCII", "An adult whose intimate image may be shared can have it blocked.") { Link = "https://stopncii.org" },
    ];
}
