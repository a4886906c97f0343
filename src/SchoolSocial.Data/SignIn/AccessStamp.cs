namespace SchoolSocial.Data.SignIn;

/// <summary>
/// Rises whenever this process has committed a change to people, appointments, sign-ins, schools or settings. What is kept in
/// memory about who may do what bears the stamp it was read under, and is read again when the stamp has moved.
/// </summary>
public sealed class AccessStamp
{
    private long current;

    public long Current => Interlocked.Read(ref current);

    public void Raise() => Interlocked.Increment(ref current);
}
