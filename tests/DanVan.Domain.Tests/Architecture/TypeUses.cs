using System.Reflection;

namespace DanVan.Domain.Tests.Architecture;

/// <summary>The types that a type mentions: what it inherits, holds, takes, returns, and keeps in local variables.</summary>
internal static class TypeUses
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlySet<Type> Of(Type type)
    {
        var uses = new HashSet<Type>();
        Add(type.BaseType, uses);
        foreach (var mentioned in type.GetInterfaces()
            .Concat(type.GetFields(Everything).Select(field => field.FieldType))
            .Concat(type.GetProperties(Everything).Select(property => property.PropertyType))
            .Concat(type.GetMethods(Everything).Select(method => method.ReturnType)))
        {
            Add(mentioned, uses);
        }

        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            foreach (var mentioned in method.GetParameters().Select(parameter => parameter.ParameterType)
                .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))
            {
                Add(mentioned, uses);
            }
        }

        return uses;
    }

    private static void Add(Type? type, HashSet<Type> uses)
    {
        if (type is null || type.IsGenericParameter)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(type.GetElementType(), uses);
        }
        else if (uses.Add(type))
        {
            foreach (var argument in type.GetGenericArguments())
            {
                Add(argument, uses);
            }
        }
    }
}
