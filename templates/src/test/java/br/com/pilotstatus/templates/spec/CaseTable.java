package br.com.pilotstatus.templates.spec;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All cases as a page to read.
 *
 * @param all ordered by topic
 */
record CaseTable(List<CaseFolder> all) {

    long positive() {
        return all.stream().filter(each -> !each.isRefused()).count();
    }

    long refused() {
        return all.stream().filter(CaseFolder::isRefused).count();
    }

    String markdown() {
        long listed = all.stream().filter(each -> each.exchanges() > 0).count();
        int exchanges = all.stream().mapToInt(CaseFolder::exchanges).sum();
        StringBuilder page = new StringBuilder("# Cases\n\n")
                .append(positive())
                .append(" documents that must work, each generated, compiled and exercised client against stub: ")
                .append(listed)
                .append(" by ")
                .append(exchanges)
                .append(" exchanges that they list, the others by every response that they declare. ")
                .append(refused())
                .append(" that must be refused.\n");
        all.stream()
                .collect(Collectors.groupingBy(CaseFolder::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, cases) -> section(page, topic, cases));
        return page.toString();
    }

    private static void section(StringBuilder page, String topic, List<CaseFolder> cases) {
        page.append("\n## ")
                .append(topic)
                .append(" (")
                .append(cases.size())
                .append(")\n\n| case | shows | exercised by, or refused with |\n| --- | --- | --- |\n");
        cases.forEach(each -> page.append("| ")
                .append(each.path().getFileName())
                .append(" | ")
                .append(cell(each.text("why.txt")))
                .append(" | ")
                .append(cell(how(each)))
                .append(" |\n"));
    }

    private static String how(CaseFolder folder) {
        if (folder.isRefused()) {
            return "`" + folder.text("expected-error.txt").lines().findFirst().orElse("") + "`";
        }
        int exchanges = folder.exchanges();
        String calls = exchanges == 0 ? "every response" : exchanges + (exchanges == 1 ? " exchange" : " exchanges");
        return folder.isCompared() ? "its effective document, and " + calls : calls;
    }

    private static String cell(String text) {
        return text.strip().replace("|", "\\|").replace("\n", " ");
    }
}
