using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SchoolSocial.Data.Common;

/// <summary>
/// An enum is kept as its number, as EF Core keeps it. But where EF makes classes of its own for each of more than a hundred enums, which nobody can
/// compile beforehand, this is one class for all of them: it saves every start a third of a second.
/// </summary>
internal sealed class EnumNumbers(Type type) : ValueConverter(Converts(type, typeof(int)), Converts(typeof(int), type))
{
    public override Type ModelClrType => type;

    public override Type ProviderClrType => typeof(int);

    public override Func<object?, object?> ConvertToProvider => value => value is null ? null : Convert.ToInt32(value, CultureInfo.InvariantCulture);

    public override Func<object?, object?> ConvertFromProvider => value => value is null ? null : Enum.ToObject(type, value);

    private static LambdaExpression Converts(Type from, Type to)
    {
        var value = Expression.Parameter(from, "value");
        return Expression.Lambda(Expression.Convert(value, to), value);
    }
}

/// <summary>Compares values of an enum, or of one that may be missing; one class for all of them, as <see cref="EnumNumbers"/>.</summary>
internal sealed class EnumComparer(Type type) : ValueComparer(Same(type), Hash(type), Copy(type))
{
    public override Type Type => type;

    public override bool Equals(object? left, object? right) => object.Equals(left, right);

    public override int GetHashCode(object? instance) => instance?.GetHashCode() ?? 0;

    public override object? Snapshot(object? instance) => instance;

    private static LambdaExpression Same(Type type)
    {
        var (left, right) = (Expression.Parameter(type, "left"), Expression.Parameter(type, "right"));
        return Expression.Lambda(Expression.Equal(left, right), left, right);
    }

    private static LambdaExpression Hash(Type type)
    {
        var value = Expression.Parameter(type, "value");
        return Expression.Lambda(Expression.Call(value, type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!), value);
    }

    private static LambdaExpression Copy(Type type)
    {
        var value = Expression.Parameter(type, "value");
        return Expression.Lambda(value, value);
    }
}

/// <summary>Hands out <see cref="EnumNumbers"/> where EF Core would make a converter for one enum.</summary>
internal sealed class EnumNumbersSelector(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null)
    {
        var type = Nullable.GetUnderlyingType(modelClrType) ?? modelClrType;
        return type.IsEnum && (providerClrType is null || providerClrType == typeof(int))
            ? [new ValueConverterInfo(type, typeof(int), _ => new EnumNumbers(type))]
            : base.Select(modelClrType, providerClrType);
    }
}
