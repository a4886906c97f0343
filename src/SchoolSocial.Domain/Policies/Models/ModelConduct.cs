namespace SchoolSocial.Domain.Policies.Models;

/// <summary>What model policies ask of adults one by one, and the cases they are asked about.</summary>
internal static class ModelConduct
{
    public const string Yourself = """
        ## You online

        You have a right to a private life. What you do online must not harm the school, on a locked account or an open one. Nobody here asks you for the name of your own account.
        @staff @governors @must

        Your own pages are private, and pupils are never among your contacts there.
        @staff @helpers @must

        Do not link your own sites or profiles to the school's website or accounts.
        @staff @must

        The school's website, email and systems are for school work, not for private ends. You use no social media for yourself in lesson time.
        @staff @helpers @must

        When others write about the school, answer kindly or not at all, and pass on only what is good news about it.
        @staff @advised

        Be respectful, and stay out of heated exchanges in public.
        @staff @governors @must

        With parents, discuss no pupils, colleagues, staffing or other school matters online.
        @staff @must

        Give no pupil or parent your own telephone number, email address or account. Use the school's.
        @staff @helpers @must

        Send a pupil no personal message online, and never arrange there to meet one.
        @staff @helpers @must

        Use email with pupils and parents only as the communication policy allows.
        @staff @must

        Know how safe a site is before you put anything there, or leave out whatever could compromise you.
        @staff @must

        What you do online keeps to the Teachers' Standards.
        @staff @must

        Assume that nothing online stays private.
        @staff @governors @parents @tip

        Whoever writes something untrue that harms somebody's good name may have to answer for it in court, in person.
        @staff @governors @parents @tip

        A joke or a jokey signature reads differently to somebody who does not know you.
        @staff @tip
        """;

    /// <summary>Five cases like those that have really happened, each with a question that is answered before signing.</summary>
    public const string Cases = """
        ## Five cases

        Each of these has happened at some school. Choose what is right; after a wrong answer you are asked again.
        @staff @helpers @background

        After a hard day you are about to write on your own page, which friends of friends can read, that your school is badly run. What do you do?

        - [ ] Write it, because the page is yours
        - [ ] Write it without the school's name
        - [x] Leave it, and take what is wrong to somebody who can change it
        @staff @question

        At break a colleague shows you something pornographic on a school tablet. What do you do?

        - [x] Tell the headteacher at once, and leave the tablet as it is
        - [ ] Ask him to delete it and say no more
        - [ ] Send yourself a copy as proof
        @staff @helpers @question

        In a closed group of colleagues somebody makes fun of a child's family. What do you do?

        - [ ] Laugh along, since the group is closed
        - [x] Say that it must stop, and tell a senior leader
        - [ ] Leave the group and forget it
        @staff @helpers @question

        A pupil has found your own account and writes that she needs somebody to talk to. What do you do?

        - [ ] Answer there, because she needs help
        - [ ] Block her and say nothing
        - [x] Do not answer there, tell the safeguarding lead the same day, and log it
        @staff @helpers @question

        You sell clothes for adults in your free time, and pupils' parents could find the page. What do you do?

        - [x] Ask the headteacher before you go on, and keep the school out of it
        - [ ] Go on, because it is legal
        - [ ] Go on under the name of a friend
        @staff @question
        """;
}
