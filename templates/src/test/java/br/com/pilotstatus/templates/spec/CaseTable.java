package br.com.pilotstatus.templates.spec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All cases as a page to read.
 *
 * @param spec those of the spec compiler
 * @param cases those that are exercised by exchanges
 */
record CaseTable(List<CaseFolder> spec, List<CaseFolder> cases) {

    long positive() {
        return all().filter(each -> !each.isRefused()).count();
    }

    long refused() {
        return all().filter(CaseFolder::isRefused).count();
    }

    String markdown() {
        long listed = all().filter(each -> each.exchanges() > 0).count();
        int exchanges = all().mapToInt(CaseFolder::exchanges).sum();
        StringBuilder page = new StringBuilder("# Cases\n\n")
                .append(positive())
                .append(" documents that must work, each generated, compiled and exercised client against stub: ")
                .append(listed)
                .append(" by ")
                .append(exchanges)
                .append(" exchanges that they list, the others by every response that they declare. ")
                .append(refused())
                .append(" that must be refused.\n");
        section(
                page,
                "Exercised: `cases/`",
                cases.stream().filter(each -> !each.isRefused()).toList());
        section(
                page,
                "Compiled to an effective document: `spec/`",
                spec.stream().filter(each -> !each.isRefused()).toList());
        section(page, "Refused", all().filter(CaseFolder::isRefused).toList());
        return page.toString();
    }

    private Stream<CaseFolder> all() {
        return Stream.concat(cases.stream(), spec.stream());
    }

    private static void section(StringBuilder page, String title, List<CaseFolder> folders) {
        page.append("\n## ").append(title).append(" (").append(folders.size()).append(")\n");
        Map<String, List<CaseFolder>> topics =
                folders.stream().collect(Collectors.groupingBy(CaseFolder::topic, TreeMap::new, Collectors.toList()));
        topics.forEach((topic, each) -> {
            page.append("\n### ")
                    .append(topic)
                    .append(" (")
                    .append(each.size())
                    .append(")\n\n| case | shows | exercised by |\n| --- | --- | --- |\n");
            each.forEach(folder -> page.append("| ")
                    .append(folder.name())
                    .append(" | ")
                    .append(cell(folder.text("why.txt")))
                    .append(" | ")
                    .append(cell(how(folder)))
                    .append(" |\n"));
        });
    }

    private static String how(CaseFolder folder) {
        if (folder.isRefused()) {
            return "`" + folder.text("expected-error.txt").lines().findFirst().orElse("") + "`";
        }
        int exchanges = folder.exchanges();
        String calls = exchanges == 0 ? "every response" : exchanges + (exchanges == 1 ? " exchange" : " exchanges");
        return folder.has("expected.json") ? "its effective document, and " + calls : calls;
    }

    private static String cell(String text) {
        return text.strip().replace("|", "\\|").replace("\n", " ");
    }
}
