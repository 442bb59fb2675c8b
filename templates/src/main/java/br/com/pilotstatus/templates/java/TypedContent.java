package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.FreeNames;
import br.com.pilotstatus.templates.openapi.MediaType;
import br.com.pilotstatus.templates.openapi.MediaType.Kind;
import br.com.pilotstatus.templates.schema.EnumValues;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The media types of a body that are the same in Java.
 *
 * @param type     what they are in Java
 * @param contents preferred ones first; at least one
 * @param fields   the properties that are not plain text, where it is a form
 * @param label    where there are several: what tells it from the others in a name, such as {@code OctetStream}
 */
record TypedContent(JavaType type, List<MediaType> contents, List<FormField> fields, String label) {

    private static final JavaType TEXT = JavaType.of("java.lang.String", JavaType.Kind.TEXT);
    private static final JavaType BINARY = JavaType.of("java.io.InputStream", JavaType.Kind.OTHER);

    /**
     * The contents of a request or response by what they are in Java, preferred ones first.
     */
    static List<TypedContent> of(List<MediaType> body, Types types) {
        Map<String, TypedContent> found = new LinkedHashMap<>();
        UnsupportedSpecException.Collector problems = new UnsupportedSpecException.Collector();
        for (MediaType content : body) {
            JavaType type = problems.make(() -> type(content, types));
            if (type == null) {
                continue;
            }
            TypedContent typed = found.computeIfAbsent(
                    type.name(),
                    name -> new TypedContent(
                            type, new ArrayList<>(), new ArrayList<>(), MediaType.label(content.name())));
            typed.contents().add(content);
            if (!typed.type().equals(type)) {
                found.put(
                        type.name(),
                        new TypedContent(type.withoutRules(), typed.contents(), typed.fields(), typed.label()));
            }
            if (content.isForm()) {
                List<FormField> fields = problems.make(() -> FormField.of(content, types.ofForms()));
                Objects.requireNonNullElse(fields, List.<FormField>of()).stream()
                        .filter(each -> !typed.fields().contains(each))
                        .forEach(typed.fields()::add);
            }
        }
        problems.throwIfAny();
        Set<String> labels = new HashSet<>();
        List<TypedContent> all = new ArrayList<>();
        found.values().forEach(each -> all.add(all.isEmpty() ? each : each.labelled(labels)));
        return List.copyOf(all);
    }

    /** The same with a label that none of the others has. */
    private TypedContent labelled(Set<String> taken) {
        return new TypedContent(type, contents, fields, FreeNames.free(label, taken));
    }

    private static JavaType type(MediaType content, Types types) {
        return switch (content.kind()) {
            case JSON -> types.of(content.schema());
            case TEXT -> TEXT;
            case BINARY -> BINARY;
            case FORM, MULTIPART -> form(content, types);
        };
    }

    private static JavaType form(MediaType content, Types types) {
        if (content.pointer().toString().contains("/responses/") || !content.isForm()) {
            throw new UnsupportedSpecException(
                    content.pointer(),
                    "bodies of " + content.name() + " are not supported"
                            + (content.isForm() ? " in responses" : "") + "; declare application/json or, in a request,"
                            + " multipart/form-data");
        }
        JavaType type = (content.kind() == Kind.MULTIPART ? types.ofForms() : types).of(content.schema());
        if (type.name().equals("Object")) {
            return JavaType.mapOf(type, false);
        } else if (type.kind() != JavaType.Kind.MODEL && type.kind() != JavaType.Kind.MAP) {
            throw new UnsupportedSpecException(
                    content.pointer().child("schema"),
                    "a form is an object, whose properties are its fields;"
                            + " declare type: object, or another media type");
        }
        return type;
    }

    List<String> mediaTypes() {
        return contents.stream().map(MediaType::name).toList();
    }

    /** What it may be where it is text and the document lists that; empty: anything. */
    List<String> textValues() {
        List<String> values = new ArrayList<>();
        for (MediaType each : contents) {
            EnumValues listed = EnumValues.of(each.schema());
            if (each.kind() == Kind.TEXT && (listed.isEmpty() || EnumValues.isOpen(each.schema()))) {
                return List.of();
            } else if (each.kind() == Kind.TEXT) {
                listed.values().forEach(value -> values.add(value.json().asString()));
            }
        }
        return values.stream().distinct().toList();
    }

    /** Whether only who sends it knows which media type it is. JSON is JSON by any of its names. */
    boolean isOfManyTypes() {
        return contents.get(0).isRange()
                || contents.size() > 1 && contents.stream().anyMatch(each -> each.kind() != Kind.JSON);
    }
}
