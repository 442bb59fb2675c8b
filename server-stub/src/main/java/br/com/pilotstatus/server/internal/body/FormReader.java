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
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
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
        Fields fields = new Fields(operation.jsonFields());
        RequestHead head = RequestHead.ofForm(form);
        for (UriText.Pair pair : head.query()) {
            String name = PercentEncoding.decodedQuery(pair.name());
            String value = PercentEncoding.decodedQuery(pair.value());
            if (name == null || value == null) {
                return malformed("application/x-www-form-urlencoded: percent signs do not encode UTF-8");
            }
            if (operation.styledFields().stream().noneMatch(each -> each.owns(name))) {
                fields.text(name, value, false);
            }
        }
        try {
            operation.styledFields().forEach(each -> fields.styled(each, head));
        } catch (MalformedParameterException e) {
            return new ReadResult(null, false, e.problems());
        }
        return fields.read(operation);
    }

    /**
     * Reads {@code multipart/form-data}.
     *
     * @throws IOException if the connection fails or a limit on bytes is met; never because of the form
     */
    ReadResult multipart(InputStream in, MediaType type, OperationMethod operation) throws IOException {
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

    private static ReadResult malformed(String what) {
        return ReadResult.unreadable(new Problem(JsonPath.ROOT, "is not valid " + what));
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
                problem = new Problem(JsonPath.printable(name), RuleText.maxSize(limits.stringLength(), "character"));
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

        void styled(StyledParameter field, RequestHead head) {
            JsonNode value = field.tree(head);
            if (value != null) {
                tree.root().set(field.key().name(), value);
            }
        }

        void add(String name, JsonNode value) {
            tree.add(name, value);
            count++;
        }

        ReadResult read(OperationMethod operation) {
            if (count > limits.values()) {
                problem = new Problem(JsonPath.ROOT, RuleText.maxSize(limits.values(), "field"));
            }
            return problem == null
                    ? reader.read(tree.root(), operation.bodyType(), jsonNames)
                    : ReadResult.unreadable(problem);
        }
    }
}
