package br.com.pilotstatus.templates.changes;

import static br.com.pilotstatus.templates.changes.pair.SideBySide.instead;

import br.com.pilotstatus.templates.changes.pair.Addresses;
import br.com.pilotstatus.templates.changes.pair.Documentation;
import br.com.pilotstatus.templates.changes.pair.EndpointPairs;
import br.com.pilotstatus.templates.changes.pair.SideBySide;
import br.com.pilotstatus.templates.changes.pair.Snapshot;
import br.com.pilotstatus.templates.changes.report.Code;
import br.com.pilotstatus.templates.changes.rule.DocumentRule;
import br.com.pilotstatus.templates.changes.rule.Rule;
import br.com.pilotstatus.templates.changes.rule.WordRule;
import br.com.pilotstatus.templates.java.CredentialScheme;
import br.com.pilotstatus.templates.java.JavaApi;
import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.LeftOut;
import br.com.pilotstatus.templates.openapi.Operation;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.SecurityScheme;
import br.com.pilotstatus.templates.openapi.Webhooks;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares what concerns the whole document: security schemes, the default address, the error model. */
final class DocumentComparison {

    private static final String RETRY = "x-retry";

    /** Compared here or by others. */
    private static final Set<String> COMPARED = Set.of(
            "paths",
            "components",
            "security",
            "servers",
            "webhooks",
            "x-error-model",
            LeftOut.KEY,
            Webhooks.EVENT,
            Webhooks.DATA,
            Webhooks.SIGNATURE,
            RETRY,
            Operation.ERRORS);

    private final SideBySide sides;
    private final Api before;
    private final Api after;

    private DocumentComparison(SideBySide sides) {
        this.sides = sides;
        this.before = sides.before().document();
        this.after = sides.after().document();
    }

    static void run(SideBySide sides, EndpointPairs pairs) {
        DocumentComparison document = new DocumentComparison(sides);
        document.compareSchemes();
        document.compareServers(pairs.pairs());
        document.compareErrorModel();
        document.compareWord(WordRule.RETRIES_CHANGED, RETRY, document.before.retry(), document.after.retry());
        document.compareWord(WordRule.HINTS_CHANGED, Operation.ERRORS, document.before.hints(), document.after.hints());
        Documentation.others(document.before.node(), document.after.node(), COMPARED)
                .forEach(key -> sides.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "`" + key + "`", Pointer.of(key)));
    }

    private void compareSchemes() {
        Map<String, SecurityScheme> had = before.securitySchemes();
        Map<String, SecurityScheme> has = after.securitySchemes();
        Set<String> names = new LinkedHashSet<>(had.keySet());
        names.addAll(has.keySet());
        for (String name : names) {
            SecurityScheme was = had.get(name);
            SecurityScheme is = has.get(name);
            String renamed = was == null ? name : sides.schemes().of(name);
            if (was != null && !renamed.equals(name)) {
                compareNames(was, Objects.requireNonNull(has.get(renamed)));
                continue;
            } else if (was != null && is == null) {
                sides.addGone(DocumentRule.SCHEME_REMOVED, java(sides.before(), was), "`" + name + "`", was.pointer());
            }
            if (is == null || sides.schemes().isNew(name)) {
                continue;
            }
            List<String> java = java(sides.after(), is);
            if (was == null) {
                sides.add(DocumentRule.SCHEME_ADDED, java, "`" + name + "`", is.pointer());
            } else if (!credential(was).equals(credential(is))) {
                sides.add(DocumentRule.SCHEME_REPLACED, java, instead(credential(is), credential(was)), is.pointer());
            } else if (!told(was).equals(told(is))) {
                sides.add(DocumentRule.SCHEME_CHANGED, java, String.join(", ", told(is)), is.pointer());
            }
        }
    }

    private void compareNames(SecurityScheme was, SecurityScheme is) {
        List<String> java = java(sides.after(), is);
        boolean isSame = java.equals(java(sides.before(), was));
        sides.add(
                isSame ? DocumentRule.SCHEME_RESPELT : DocumentRule.SCHEME_RENAMED,
                java,
                instead("`" + is.name() + "`", "`" + was.name() + "`"),
                is.pointer());
    }

    /** Returns {@code Builder.apiKey}. */
    private static List<String> java(Snapshot snapshot, SecurityScheme scheme) {
        JavaApi java = snapshot.java();
        return List.of("Builder."
                + (java == null ? List.<CredentialScheme>of() : java.schemes())
                        .stream()
                                .filter(each -> each.literal().equals('"' + scheme.name() + '"'))
                                .map(CredentialScheme::name)
                                .findFirst()
                                .orElse(JavaNames.memberName(scheme.name())));
    }

    /** What the user must have: a key, a token, or a name with a password. */
    private static String credential(SecurityScheme scheme) {
        return switch (scheme.type()) {
            case "apiKey" -> "a key";
            case "http" -> scheme.scheme().equals("basic") ? "name and password" : "a token";
            default -> "a token of " + scheme.type();
        };
    }

    private static Set<String> told(SecurityScheme scheme) {
        Set<String> members = new TreeSet<>();
        scheme.node().properties().stream()
                .filter(each -> !Documentation.is(each.getKey()))
                .forEach(each -> members.add("`" + each.getKey() + ": "
                        + (each.getValue().isString() ? each.getValue().asString() : each.getValue()) + "`"));
        return members;
    }

    private void compareServers(List<EndpointPairs.Pair> pairs) {
        String was = Addresses.url(before);
        String is = Addresses.url(after);
        boolean rewritten = pairs.stream().anyMatch(each -> sides.addresses().isRewritten(each.before(), each.after()));
        boolean stayed = pairs.stream().anyMatch(each -> sides.addresses().hasSamePath(each.before(), each.after()));
        if (rewritten) {
            sides.add(
                    DocumentRule.ADDRESSES_REWRITTEN,
                    List.of(),
                    instead(quoted(is), quoted(was)) + ", and the paths have the rest",
                    Pointer.of("servers"));
        }
        if (rewritten && !stayed && Addresses.origin(was).equals(Addresses.origin(is))) {
            return;
        }
        if (!was.equals(is)) {
            sides.add(
                    !isAbsolute(is)
                            ? DocumentRule.BASE_URL_REMOVED
                            : isAbsolute(was) ? DocumentRule.BASE_URL_CHANGED : DocumentRule.BASE_URL_ADDED,
                    List.of(),
                    instead(quoted(is), quoted(was)),
                    Pointer.of("servers"));
        } else if (!said(before).equals(said(after))) {
            sides.add(DocumentRule.ELSEWHERE_CHANGED, List.of(), "`servers`", Pointer.of("servers"));
        }
    }

    private static boolean isAbsolute(String address) {
        return address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private static JsonNode said(Api document) {
        return Documentation.without(document.node().path("servers"));
    }

    private static String quoted(String address) {
        return address.isEmpty() ? "none" : "`" + address + "`";
    }

    private void compareWord(Rule rule, String word, JsonNode was, JsonNode is) {
        String names =
                Documentation.others(was, is, Set.of()).stream().map(Code::of).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            sides.add(rule, List.of(), names, Pointer.of(word));
        }
    }

    private void compareErrorModel() {
        String was = before.errorModel();
        String is = after.errorModel();
        if (!sides.renames().of(was).equals(is)) {
            sides.add(
                    DocumentRule.ERROR_MODEL_CHANGED,
                    List.of(is),
                    instead("`" + is + "`", "`" + was + "`"),
                    Pointer.of("x-error-model"));
        }
    }
}
