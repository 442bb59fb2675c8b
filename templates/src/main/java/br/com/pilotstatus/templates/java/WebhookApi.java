package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Webhooks;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events that the document's owner delivers, and how.
 *
 * @param packageName where their classes go
 * @param title       title of the document
 * @param signature   arguments that tell how deliveries are signed; null where they are not
 * @param header      the header that has the signature, as a Java string literal; null where there is none
 * @param headerDoc   the same for Javadoc
 * @param algorithm   what the signature is, for Javadoc
 * @param event       JSON pointer to an event's name, as a Java string literal
 * @param events      in the order of the document
 */
public record WebhookApi(
        String packageName,
        String title,
        @Nullable String signature,
        @Nullable String header,
        @Nullable String headerDoc,
        String algorithm,
        String event,
        List<WebhookClass> events) {

    static @Nullable WebhookApi of(Api api, Types types, Packages packages) {
        Webhooks webhooks = api.webhooks();
        List<WebhookClass> events = webhooks.events().values().stream()
                .map(each -> WebhookClass.of(each, webhooks, types))
                .toList();
        if (events.isEmpty()) {
            return null;
        }
        boolean signed = webhooks.isSigned();
        return new WebhookApi(
                packages.model(),
                Text.javadocLine(api.title()),
                signed ? signature(webhooks) : null,
                signed ? Text.literal(webhooks.header()) : null,
                signed ? Text.javadocLine(webhooks.header()) : null,
                signed
                        ? webhooks.algorithm() + " in " + webhooks.encoding()
                                + (webhooks.encoding().equals("hex") ? ", of either case" : "")
                        : "",
                Text.literal(webhooks.event()),
                events);
    }

    private static String signature(Webhooks webhooks) {
        return Stream.concat(
                        Stream.of(
                                Text.literal(webhooks.header()),
                                Text.literal(webhooks.algorithm()),
                                Packages.MODEL_INTERNAL + ".webhook.SignatureText."
                                        + webhooks.encoding().toUpperCase(Locale.ROOT)),
                        webhooks.secretPrefixes().stream().map(Text::literal))
                .collect(Collectors.joining(", "));
    }

    /** Whether deliveries are signed. */
    public boolean signed() {
        return signature != null;
    }

    /** The class of the first event, for examples. */
    public WebhookClass first() {
        return events.get(0);
    }

    /** Fully qualified names that the class which knows all events needs. */
    public Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        events.forEach(each -> imports.addAll(each.imports()));
        imports.removeIf(each -> each.equals(packageName + "." + each.substring(each.lastIndexOf('.') + 1)));
        return imports;
    }

    /** The declaration of the sealed interface, as lines of source. */
    public List<String> declaration() {
        return Wrapped.filled(
                0,
                "public sealed interface WebhookEvent permits ",
                Stream.concat(events.stream().map(WebhookClass::name), Stream.of("UnknownWebhookEvent"))
                        .toList(),
                " {");
    }
}
