package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.Limits;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads forms: fields become a tree of text and files, and the tree a model. Thread-safe. */
final class Forms {

    private final TextReader reader;
    private final FormJson json;
    private final Limits limits;

    Forms(TextReader reader, Json json, Limits limits) {
        this.reader = reader;
        this.json = new FormJson(json);
        this.limits = limits;
    }

    static boolean isEncoded(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    static boolean isMultipart(MediaType type) {
        return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
    }

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the form
     */
    JsonReading encoded(InputStream in, Operation operation) throws IOException {
        String form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Fields fields = new Fields(operation.jsonFields());
        Head head = Head.ofForm(form);
        for (UriText.Pair pair : head.query()) {
            try {
                String name = decoded(pair.name());
                if (operation.styledFields().stream().noneMatch(each -> each.owns(name))) {
                    fields.text(name, decoded(pair.value()), false);
                }
            } catch (IllegalArgumentException e) {
                return malformed("application/x-www-form-urlencoded: a percent sign stands alone");
            }
        }
        try {
            operation.styledFields().forEach(each -> fields.styled(each, head));
        } catch (Unwritten e) {
            return new JsonReading(null, false, e.problems());
        }
        return fields.read(operation);
    }

    /**
     * Reads {@code multipart/form-data}.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the form
     */
    JsonReading multipart(InputStream in, MediaType type, Operation operation) throws IOException {
        Fields fields = new Fields(operation.jsonFields());
        try {
            for (FormPart part : FormPart.all(in, type)) {
                if (part.isFile()) {
                    fields.add(part.name(), JsonNodeFactory.instance.pojoNode(part.file()));
                } else {
                    fields.text(part.name(), part.text(), part.isJson());
                }
            }
        } catch (FormPart.Malformed e) {
            return malformed("multipart/form-data: " + e.getMessage());
        }
        return fields.read(operation);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonReading malformed(String what) {
        return JsonReading.unreadable(new Problem(JsonPath.ROOT, "is not valid " + what));
    }

    /** What has been read of one form. */
    private final class Fields {

        private final Set<String> jsonNames;
        private final TextTree tree = new TextTree();
        private int count;
        private @Nullable Problem problem;

        Fields(Set<String> jsonNames) {
            this.jsonNames = new HashSet<>(jsonNames);
        }

        void text(String name, String value, boolean isJson) {
            if (value.length() > limits.stringLength()) {
                problem = new Problem(
                        JsonPath.printable(name), "must have at most " + limits.stringLength() + " characters");
            } else if (isJson || jsonNames.contains(name)) {
                jsonNames.add(name);
                JsonNode parsed = json.tree(value);
                if (parsed == null) {
                    problem = new Problem(JsonPath.printable(name), "is not valid JSON");
                } else {
                    add(name, parsed);
                }
            } else {
                tree.add(name, value);
                count++;
            }
        }

        void styled(StyledParameter field, Head head) {
            JsonNode value = new Unwriting(field, head).tree();
            if (value != null) {
                tree.root().set(field.spot().name(), value);
            }
        }

        void add(String name, JsonNode value) {
            tree.add(name, value);
            count++;
        }

        JsonReading read(Operation operation) {
            if (count > limits.values()) {
                problem = new Problem(JsonPath.ROOT, "must have at most " + limits.values() + " fields");
            }
            return problem == null
                    ? reader.read(tree.root(), operation.bodyType(), jsonNames)
                    : JsonReading.unreadable(problem);
        }
    }
}
