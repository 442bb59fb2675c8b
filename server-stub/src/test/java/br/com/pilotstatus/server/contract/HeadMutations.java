package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.contract.RequestMutation.Expectation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mutations of what comes before the body. */
final class HeadMutations {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");
    private static final List<String> TEXTS = List.of(
            "", "sentinel", "-1", "1.0", "999999999999999999999", "true", "[]", "{}", "%", "a/b", "ß", "null", "NaN");

    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "image/x-sentinel", "");

    private final Document document;
    private final RequestDrafts drafts;

    HeadMutations(Document document, RequestDrafts drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    Map<String, RequestMutation> all() {
        Map<String, RequestMutation> mutations = new LinkedHashMap<>();
        mutations.put("wrong method", this::wrongMethod);
        mutations.put("wrong path", (draft, random) -> {
            String slash = draft.operation.path().endsWith("/") ? "" : "/";
            draft.pathEnd = List.of(slash + "sentinel", "x", slash + "%20", slash + ".sentinel")
                    .get(random.nextInt(4));
            return document.contract()
                            .requestViolations(draft.exchange(NOTHING))
                            .toString()
                            .contains("the path is not declared")
                    ? Expectation.refused(404)
                    : null;
        });
        mutations.put("no credentials", (draft, random) -> credential(draft, null));
        mutations.put("wrong credentials", (draft, random) -> credential(draft, "sentinel"));
        mutations.put("wrong content type", (draft, random) -> {
            if (draft.body() == null || draft.body().length == 0) {
                return null;
            }
            String type = TYPES.get(random.nextInt(TYPES.size()));
            if (draft.takes(type.isEmpty() ? "application/octet-stream" : type)) {
                return null;
            }
            draft.headers.removeIf(each -> each.name().equals("Content-Type"));
            if (!type.isEmpty()) {
                draft.headers.add(new RequestDraft.NameValue("Content-Type", type));
            }
            return Expectation.refused(415);
        });
        mutations.put("wrong charset", (draft, random) -> {
            if (draft.json == null || !draft.takes("application/json")) {
                return null;
            }
            draft.headers.removeIf(each -> each.name().equals("Content-Type"));
            draft.headers.add(new RequestDraft.NameValue("Content-Type", "application/json; charset=utf-16"));
            return Expectation.refused(415);
        });
        mutations.put("not acceptable", (draft, random) -> {
            String responses = responses(draft.operation);
            if (responses.matches(".*\"(\\*|image)/(\\*|png)[\";].*")) {
                return null;
            }
            draft.headers.add(new RequestDraft.NameValue("Accept", "image/png"));
            return alwaysSendsContent(draft.operation) ? Expectation.refused(406) : Expectation.VALIDATED;
        });
        mutations.put(
                "malformed parameter",
                (draft, random) -> parameter(draft, random, TEXTS.get(random.nextInt(TEXTS.size()))));
        mutations.put("missing parameter", (draft, random) -> parameter(draft, random, null));
        mutations.put("parameter given twice", this::twice);
        mutations.put("unknown header", (draft, random) -> {
            draft.headers.add(new RequestDraft.NameValue("x-sentinel", "a".repeat(random.nextInt(2_000))));
            return Expectation.VALIDATED;
        });
        mutations.put("unknown parameter", (draft, random) -> {
            draft.query.add(new RequestDraft.NameValue("sentinel\u0001&=", "\r\nß"));
            return Expectation.VALIDATED;
        });
        return mutations;
    }

    /** Errors are sent whatever is accepted (RFC 9110, section 15.5.7), so that successes alone count. */
    private boolean alwaysSendsContent(Document.Operation operation) {
        List<JsonNode> successes = new ArrayList<>();
        operation.responses().properties().forEach(each -> {
            if (each.getKey().startsWith("2")) {
                successes.add(document.resolve(each.getValue()));
            }
        });
        if (successes.isEmpty() && operation.responses().has("default")) {
            successes.add(document.resolve(operation.responses().get("default")));
        }
        return !operation.method().equals("HEAD")
                && !successes.isEmpty()
                && successes.stream().allMatch(each -> !each.path("content").isEmpty());
    }

    private String responses(Document.Operation operation) {
        StringBuilder all = new StringBuilder();
        operation.responses().forEach(each -> all.append(document.resolve(each)));
        return all.toString();
    }

    static final br.com.pilotstatus.server.testing.Reply NOTHING =
            new br.com.pilotstatus.server.testing.Reply("HTTP/1.1 200 OK", new byte[0]);

    private @Nullable Expectation wrongMethod(RequestDraft draft, Random random) {
        List<String> others =
                METHODS.stream().filter(each -> isUndeclared(draft, each)).toList();
        if (others.isEmpty()) {
            return null;
        }
        draft.method = others.get(random.nextInt(others.size()));
        if (draft.method.equals("GET")) {
            draft.empty();
        }
        return Expectation.refused(405);
    }

    /** Several paths of a document may match, and each may have the method. */
    private boolean isUndeclared(RequestDraft draft, String method) {
        String before = draft.method;
        draft.method = method;
        List<String> wrong = document.contract().requestViolations(draft.exchange(NOTHING));
        draft.method = before;
        return wrong.toString().contains("the path does not declare the method");
    }

    private @Nullable Expectation credential(RequestDraft draft, @Nullable String value) {
        Map<String, String> places = drafts.credentials(draft.operation);
        boolean anonymous = places.isEmpty()
                || value == null
                        && document.security(draft.operation).toString().contains("{}");
        if (anonymous) {
            return null;
        }
        String name = places.keySet().iterator().next();
        for (List<RequestDraft.NameValue> pairs : List.of(draft.headers, draft.query, draft.cookies)) {
            if (pairs.removeIf(each -> each.name().equals(name)) && value != null) {
                pairs.add(new RequestDraft.NameValue(name, value));
            }
        }
        return Expectation.refused(401);
    }

    private @Nullable Expectation parameter(RequestDraft draft, Random random, @Nullable String value) {
        Set<String> secret = drafts.credentials(draft.operation).keySet();
        List<Runnable> changes = new ArrayList<>();
        if (value != null && !value.isEmpty() && !value.contains("/") && !value.contains("%")) {
            draft.path.keySet().forEach(name -> changes.add(() -> draft.path.put(name, value)));
        }
        replace(draft.query, secret, value, changes);
        if (value == null || value.chars().allMatch(c -> c > ' ' && c <= '~')) {
            replace(draft.headers, secret, value, changes);
        }
        if (changes.isEmpty()) {
            return null;
        }
        changes.get(random.nextInt(changes.size())).run();
        return Expectation.LIMITED;
    }

    private static void replace(
            List<RequestDraft.NameValue> pairs, Set<String> secret, @Nullable String value, List<Runnable> changes) {
        for (RequestDraft.NameValue each : pairs) {
            String lower = each.name().toLowerCase(Locale.ROOT);
            if (!secret.contains(each.name()) && !lower.startsWith("content-") && !lower.equals("authorization")) {
                changes.add(() -> {
                    int at = pairs.indexOf(each);
                    if (value == null) {
                        pairs.remove(at);
                    } else {
                        pairs.set(at, new RequestDraft.NameValue(each.name(), value));
                    }
                });
            }
        }
    }

    private @Nullable Expectation twice(RequestDraft draft, Random random) {
        Set<String> secret = drafts.credentials(draft.operation).keySet();
        List<RequestDraft.NameValue> plain = draft.query.stream()
                .filter(each -> !secret.contains(each.name()))
                .toList();
        if (plain.isEmpty()) {
            return null;
        }
        RequestDraft.NameValue again = plain.get(random.nextInt(plain.size()));
        draft.query.add(again);
        // Of objects, whatever their style, and of JSON the validator has no opinion.
        boolean validated = draft.operation.parameters().stream()
                .anyMatch(each -> each.path("name").asText().equals(again.name())
                        && each.path("in").asText().equals("query")
                        && !each.has("content"));
        return validated ? Expectation.VALIDATED : Expectation.LIMITED;
    }
}
