using System.Reflection;
using System.Runtime.CompilerServices;

namespace DanVan.Domain.Tests.Architecture;

/// <summary>What public types must look like: sealed, and unchanging once built.</summary>
internal static class PublicShape
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Says whether a type cannot be derived from: sealed or static, an enum, a delegate or a struct; an interface is an invitation.</summary>
    public static bool IsClosed(Type type) => type.IsInterface || type.IsSealed;

    /// <summary>Says whether a type is a struct that is not readonly.</summary>
    public static bool IsChangingStruct(Type type) =>
        type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    /// <summary>Gets the public properties that can be set after their object was built, and the public fields that can.</summary>
    public static IEnumerable<string> SettersOf(Type type) =>
        type.GetProperties(Visible)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(property => $"{type.FullName}.{property.Name}")
            .Concat(type.IsEnum ? [] : type.GetFields(Visible)
                .Where(field => !field.IsInitOnly && !field.IsLiteral)
                .Select(field => $"{type.FullName}.{field.Name}"));

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
