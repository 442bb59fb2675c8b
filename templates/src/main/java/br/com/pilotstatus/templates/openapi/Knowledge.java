package br.com.pilotstatus.templates.openapi;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of how well something is known: extensions that any document may have.
 *
 * @param evidence   {@code x-evidence}: where it is known from; empty where that is not said
 * @param scope      {@code x-scope}: what a key must be for; empty where that is not said
 * @param permission {@code x-permission}: what a key must be allowed; empty where that is not said
 * @param unknown    {@code x-unknown}: what nobody has seen
 */
public record Knowledge(String evidence, String scope, String permission, List<String> unknown) {

    static Knowledge of(Element element) {
        return new Knowledge(
                element.text(Keyword.EVIDENCE.key()),
                element.text("x-scope"),
                element.text("x-permission"),
                element.node().path("x-unknown").values().stream()
                        .map(each -> each.asString(""))
                        .toList());
    }

    /** One line for readers, such as {@code Known from: pages. Key: number. Permission: chat:read.}; empty without any. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        add(parts, "Known from", evidence);
        add(parts, "Key", scope);
        add(parts, "Permission", permission);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String title, String text) {
        if (!text.isBlank()) {
            parts.add(title + ": " + text.strip() + ".");
        }
    }
}
