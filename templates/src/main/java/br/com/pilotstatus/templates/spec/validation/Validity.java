package br.com.pilotstatus.templates.spec.validation;

import br.com.pilotstatus.templates.json.Source;
import br.com.pilotstatus.templates.spec.document.Document;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Checks a document against the official schema of its version of OpenAPI. */
public final class Validity {

    private static final Set<String> DIALECTS =
            Set.of("https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema");

    /** Faults lie inside of one another, but not deeper than this. */
    private static final int MOST_ROUNDS = 30;

    private Validity() {}

    /** Adds what is invalid to the problems of the document. */
    public static void check(Document document) {
        check(document, fault -> false);
    }

    /**
     * Adds what is invalid, and can't be mended, to the problems of the document.
     *
     * @param mend mends a fault, and tells whether it did so; it is asked again as long as it mends any, since behind one fault
     *         others come to light
     */
    public static void check(Document document, Predicate<Fault> mend) {
        String version = document.root().path("openapi").asString("");
        Source at = document.at(document.root(), "openapi");
        if (document.isOpenApi30() || version.startsWith("3.1.")) {
            Schema schema = document.isOpenApi30() ? OpenApiSchemas.v30() : OpenApiSchemas.v31();
            List<Fault> faults = faults(document, schema);
            for (int round = 0; round < MOST_ROUNDS && mendAny(faults, mend); round++) {
                faults = faults(document, schema);
            }
            faults.forEach(each -> document.problem(document.at(each.place()), each.message()));
        } else if (document.root().has("swagger")) {
            document.problem(
                    document.at(document.root(), "swagger"),
                    "Swagger 2 is not supported: convert the document to OpenAPI 3.1, or ask its publisher for that");
        } else {
            document.problem(
                    at,
                    version.isEmpty()
                            ? "is missing or no text: an OpenAPI document says its version here, such as \"3.1.0\""
                            : "version \"%s\" is not supported: give a document of OpenAPI 3.0 or 3.1"
                                    .formatted(version));
        }
    }

    /** From the last to the first, so that what is taken out of a list leaves the places of the others as they are. */
    private static boolean mendAny(List<Fault> faults, Predicate<Fault> mend) {
        boolean any = false;
        for (int i = faults.size() - 1; i >= 0; i--) {
            any |= mend.test(faults.get(i));
        }
        return any;
    }

    private static List<Fault> faults(Document document, Schema schema) {
        Map<Source, Map<String, List<Finding>>> byPlace = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>(Findings.essential(schema.validate(document.root())));
        findings.removeIf(Validity::isKnownDialect);
        findings.removeIf(Validity::isExpression);
        findings.sort(Comparator.comparing(Finding::exactPlace, new DocumentOrder(document.root())));
        for (Finding finding : findings) {
            Source at = document.at(finding.exactPlace());
            byPlace.computeIfAbsent(at, a -> new LinkedHashMap<>())
                    .computeIfAbsent(finding.keyword(), k -> new ArrayList<>())
                    .add(finding);
        }
        List<Fault> faults = new ArrayList<>();
        byPlace.values().forEach(keywords -> {
            if (keywords.containsKey("type")) {
                keywords.keySet().retainAll(Set.of("type"));
            }
            keywords.values().forEach(same -> faults.add(Fault.of(same)));
        });
        return faults;
    }

    /** The schema of the document only knows the latest name of the dialect, which has had others. */
    private static boolean isKnownDialect(Finding finding) {
        return finding.keyword().equals("const")
                && DIALECTS.contains(finding.error().getInstanceNode().asString(""));
    }

    /** The validator takes for wrong what Java can't read; another step reads it as ECMA 262. */
    private static boolean isExpression(Finding finding) {
        return finding.keyword().equals("format")
                && finding.error().getSchemaNode().asString("").equals("regex");
    }
}
