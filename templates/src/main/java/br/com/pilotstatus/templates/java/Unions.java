package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.ComponentKind;
import br.com.pilotstatus.templates.schema.DiscriminatorValues;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnionShapes;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the unions of a spec, and knows which classes are part of which. */
final class Unions {

    private final Api api;
    private final Types types;
    private final Packages packages;
    private final UnionShapes shapes;
    private final Map<String, UnionClass> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> parents = new LinkedHashMap<>();

    private Unions(Api api, Types types, Packages packages) {
        this.api = api;
        this.types = types;
        this.packages = packages;
        this.shapes = new UnionShapes(api, types);
    }

    static Unions of(Api api, Types types, Packages packages) {
        Unions unions = new Unions(api, types, packages);
        List<String> names = new ArrayList<>(api.schemas().keySet());
        names.removeIf(name -> types.kinds().of(name) != ComponentKind.UNION);
        names.forEach(name -> unions.direct(name)
                .forEach(part -> unions.parents
                        .computeIfAbsent(part, each -> new ArrayList<>())
                        .add(name)));
        names.forEach(name -> unions.refuseCircle(name, name, new HashSet<>()));
        names.forEach(name -> unions.classes.put(name, unions.make(name)));
        return unions;
    }

    Map<String, UnionClass> classes() {
        return classes;
    }

    /** The unions that a class is part of. */
    List<String> of(String component) {
        return parents.getOrDefault(component, List.of());
    }

    /** The value by which all unions that have this property as their discriminator know a class; null: several, or none. */
    @Nullable String value(String component, String property) {
        Set<String> values = new HashSet<>();
        for (String union : of(component)) {
            Schema schema = api.schema(union);
            if (schema.discriminator().propertyName().equals(property)) {
                values.addAll(values(schema).of(component));
            }
        }
        return values.size() == 1 ? values.iterator().next() : null;
    }

    private DiscriminatorValues values(Schema union) {
        return new DiscriminatorValues(union.discriminator(), api, types.kinds(), this::direct);
    }

    /** The schemas of a union's alternatives; those that only the discriminator's mapping names are meant as well. */
    private List<Schema> alternatives(String union) {
        Schema schema = api.schema(union);
        List<Schema> all = new ArrayList<>(schema.alternatives());
        schema.discriminator().mapping().values().stream()
                .filter(each -> each.target().exists() && !all.contains(each))
                .forEach(all::add);
        return all;
    }

    /** The models and unions among the alternatives. */
    private Set<String> direct(String union) {
        Set<String> found = new LinkedHashSet<>();
        for (Schema each : alternatives(union)) {
            String component = types.kinds().className(each);
            if (component != null && types.kinds().of(component) != ComponentKind.ENUM && !component.equals(union)) {
                found.add(component);
            }
        }
        return found;
    }

    private void refuseCircle(String union, String start, Set<String> seen) {
        for (String parent : of(union)) {
            if (parent.equals(start)) {
                throw new UnsupportedSpecException(
                        Pointer.of("components", "schemas", start),
                        "the union " + start + " is an alternative of itself, by way of " + union
                                + "; name its alternatives only once");
            }
            if (seen.add(parent)) {
                refuseCircle(parent, start, seen);
            }
        }
    }

    private UnionClass make(String name) {
        Schema schema = api.schema(name);
        String property = schema.discriminator().propertyName();
        DiscriminatorValues values = values(schema);
        Map<String, Alternative> found = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of("Unknown"));
        taken.addAll(api.schemas().keySet());
        for (Schema each : alternatives(name)) {
            String component = types.kinds().className(each);
            if (component == null || types.kinds().of(component) == ComponentKind.ENUM) {
                JavaType type = types.of(each);
                boolean agree = alternatives(name).stream()
                        .map(types::of)
                        .filter(other -> other.name().equals(type.name()))
                        .allMatch(type::equals);
                found.computeIfAbsent(
                        type.name(), key -> wrapped(name, each, agree ? type : type.withoutRules(), taken));
            } else if (!component.equals(name)) {
                found.computeIfAbsent(component, key -> model(component, property, values));
            }
        }
        return new UnionClass(
                packages.model(),
                name,
                schema.pointer().toString(),
                Docs.union(name, schema),
                property.isEmpty() ? null : Text.literal(property),
                List.copyOf(found.values()),
                types.secrets().areIn(schema),
                of(name),
                schema.isOpen());
    }

    private Alternative model(String component, String property, DiscriminatorValues values) {
        String shape = property.isEmpty()
                ? shapes.of(api.reference(component))
                : Packages.MODEL_INTERNAL + ".UnionShape.object()";
        String arguments = property.isEmpty()
                ? ""
                : values.of(component).stream()
                        .map(each -> ", " + Text.literal(each))
                        .collect(Collectors.joining());
        return new Alternative(component, null, component, component, null, false, shape, arguments, Set.of());
    }

    private Alternative wrapped(String union, Schema schema, JavaType type, Set<String> taken) {
        String record = FreeNames.free("Of" + simple(type.name()), taken);
        Set<String> imports = new TreeSet<>(type.imports());
        imports.addAll(type.annotationImports());
        String copy = switch (type.kind()) {
            case LIST -> Packages.MODEL_INTERNAL + ".Copies.list(value)";
            case MAP -> Packages.MODEL_INTERNAL + ".Copies.map(value)";
            default -> null;
        };
        return new Alternative(
                union + "." + record,
                record,
                (type.cascades() ? "@Valid " : "") + type.validated(),
                type.name(),
                copy,
                schema.isSecret(""),
                shapes.of(schema),
                "",
                imports);
    }

    /** {@code List<Map<String, Cat>>} is a {@code CatMapList}. */
    private static String simple(String annotated) {
        String type = annotated.replace("byte @Nullable []", "byte[]").replace("@Nullable ", "");
        if (type.startsWith("List<")) {
            return simple(type.substring(5, type.length() - 1)) + "List";
        }
        return type.startsWith("Map<String, ")
                ? simple(type.substring(12, type.length() - 1)) + "Map"
                : type.equals("byte[]") ? "Bytes" : type;
    }
}
