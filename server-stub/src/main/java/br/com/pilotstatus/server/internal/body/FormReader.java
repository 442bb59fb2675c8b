package br.com.pilotstatus.server.internal.body;

import br.com.pilotstatus.model.internal.RuleText;
import br.com.pilotstatus.model.internal.http.PercentEncoding;
import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.json.Json;
import br.com.pilotstatus.server.internal.json.JsonFieldReader;
import br.com.pilotstatus.server.internal.json.ReadResult;
import br.com.pilotstatus.server.internal.json.TextTree;
import br.com.pilotstatus.server.internal.json.TextTreeReader;
import br.com.pilotstatus.server.internal.operation.OperationMethod;
import br.com.pilotstatus.server.internal.parameter.MalformedParameterException;
import br.com.pilotstatus.server.internal.parameter.StyledParameter;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.request.UriText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads forms: fields become a tree of text and files, and the tree a model. Thread-safe. */
public final class FormReader {

    private final TextTreeReader reader;
    private final JsonFieldReader json;
    private final Limits limits;

    public FormReader(TextTreeReader reader, Json json, Limits limits) {
        this.reader = reader;
        this.json = new JsonFieldReader(json);
        this.limits = limits;
    }

    /**
     * Reads {@code application/x-www-form-urlencoded}.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the form
     */
    ReadResult encoded(InputStream in, OperationMethod operation) throws IOException {
        String form = StrictText.of(in.readAllBytes(), StandardCharsets.UTF_8);
        if (form == null) {
            return malformed("application/x-www-form-urlencoded: it is not UTF-8");
        }
        Fields fields = new Fields(operation);
        RequestHead head = RequestHead.ofForm(form);
        for (UriText.Pair pair : head.query()) {
            String name = PercentEncoding.decodedQuery(pair.name());
            String value = PercentEncoding.decodedQuery(pair.value());
            if (name == null || value == null) {
                return malformed("application/x-www-form-urlencoded: percent signs do not encode UTF-8");
            }
            if (operation.styledFields().stream().noneMatch(each -> each.owns(name))) {
                fields.text(FieldName.of(operation.bodyType(), name), value, false);
            }
        }
        try {
            operation.styledFields().forEach(each -> fields.styled(each, head));
        } catch (MalformedParameterException e) {
            return new ReadResult(null, false, e.problems());
        }
        return fields.read();
    }

    /**
     * Reads {@code multipart/form-data}.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the form
     */
    ReadResult multipart(InputStream in, MediaType type, OperationMethod operation) throws IOException {
        Fields fields = new Fields(operation);
        try {
            for (FormPart part : FormPart.all(in, type)) {
                FieldName name = FieldName.of(operation.bodyType(), part.name());
                if (PartKind.of(operation.bodyType(), name.property()).isFile(part)) {
                    fields.add(name, JsonNodeFactory.instance.pojoNode(part.file()));
                } else {
                    fields.text(name, part.text(), part.isJson());
                }
            }
        } catch (FormPart.Malformed e) {
            return malformed("multipart/form-data: " + e.getMessage());
        }
        return fields.read();
    }

    private static ReadResult malformed(String what) {
        return ReadResult.unreadable(new Problem(JsonPath.ROOT, "is not valid " + what));
    }

    /** What has been read of one form. */
    private final class Fields {

        private final OperationMethod operation;
        private final Set<String> jsonNames;
        private final TextTree tree = new TextTree();
        private final Map<String, TreeMap<Integer, List<JsonNode>>> placed = new LinkedHashMap<>();
        private int count;
        private @Nullable Problem problem;

        Fields(OperationMethod operation) {
            this.operation = operation;
            this.jsonNames = new HashSet<>(operation.jsonFields());
        }

        void text(FieldName field, String value, boolean isJson) {
            String name = field.property();
            if (value.length() > limits.stringLength()) {
                problem = new Problem(JsonPath.printable(name), RuleText.maxSize(limits.stringLength(), "character"));
            } else if (isJson || jsonNames.contains(name)) {
                jsonNames.add(name);
                JsonNode parsed = json.tree(value);
                if (parsed == null) {
                    problem = new Problem(JsonPath.printable(name), "is not valid JSON");
                } else {
                    add(field, parsed);
                }
            } else {
                add(field, TextNode.valueOf(value));
            }
        }

        void styled(StyledParameter field, RequestHead head) {
            JsonNode value = field.tree(head);
            if (value != null) {
                tree.root().set(field.key().name(), value);
            }
        }

        void add(FieldName field, JsonNode value) {
            if (field.place() == null) {
                tree.add(field.property(), value);
            } else {
                placed.computeIfAbsent(field.property(), each -> new TreeMap<>())
                        .computeIfAbsent(field.place(), each -> new ArrayList<>())
                        .add(value);
            }
            count++;
        }

        ReadResult read() {
            placed.forEach((list, places) ->
                    places.values().forEach(values -> values.forEach(each -> tree.add(list, each))));
            if (count > limits.values()) {
                problem = new Problem(JsonPath.ROOT, RuleText.maxSize(limits.values(), "field"));
            }
            return problem == null
                    ? reader.read(tree.root(), operation.bodyType(), jsonNames)
                    : ReadResult.unreadable(problem);
        }
    }
}
