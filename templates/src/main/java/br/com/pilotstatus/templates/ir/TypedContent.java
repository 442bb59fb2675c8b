package br.com.pilotstatus.templates.ir;

import br.com.pilotstatus.templates.ir.Content.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The media types of a body that are the same in Java.
 *
 * @param type     what they are in Java
 * @param contents preferred ones first; at least one
 */
record TypedContent(JavaType type, List<Content> contents) {

    private static final JavaType TEXT = JavaType.of("java.lang.String", JavaType.Kind.TEXT);
    private static final JavaType BINARY = JavaType.of("java.io.InputStream", JavaType.Kind.OTHER);

    /**
     * The contents of a request or response by what they are in Java, preferred ones first.
     *
     * @param pointer where the spec has the body
     */
    static List<TypedContent> of(JsonNode body, EffectiveSpec spec, Types types, String pointer) {
        Map<String, TypedContent> found = new LinkedHashMap<>();
        for (Content content : Content.of(body, spec)) {
            JavaType type = type(content, types, pointer + Pointers.of("content", content.mediaType()).substring(1));
            found.computeIfAbsent(type.name(), name -> new TypedContent(type, new ArrayList<>())).contents().add(content);
        }
        return List.copyOf(found.values());
    }

    private static JavaType type(Content content, Types types, String pointer) {
        return switch (content.kind()) {
            case JSON -> types.of(content.schema());
            case TEXT -> TEXT;
            case BINARY -> BINARY;
            case FORM, MULTIPART -> throw new UnsupportedSpecException(pointer,
                    "bodies of " + content.mediaType() + " are not supported; declare application/json or multipart/form-data");
        };
    }

    /** Where there are several: what tells it from the others in a name. */
    String label() {
        return contents.get(0).label();
    }

    List<String> mediaTypes() {
        return contents.stream().map(Content::mediaType).toList();
    }

    /** Whether only who sends it knows which media type it is. JSON is JSON by any of its names. */
    boolean isOfManyTypes() {
        return contents.get(0).isRange()
                || contents.size() > 1 && contents.stream().anyMatch(each -> each.kind() != Kind.JSON);
    }
}
