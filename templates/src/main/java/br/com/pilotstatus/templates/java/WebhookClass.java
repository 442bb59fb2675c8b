package br.com.pilotstatus.templates.java;

import br.com.pilotstatus.templates.names.JavaNames;
import br.com.pilotstatus.templates.openapi.Members;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.openapi.Webhook;
import br.com.pilotstatus.templates.openapi.Webhooks;
import br.com.pilotstatus.templates.schema.ComponentKind;
import br.com.pilotstatus.templates.schema.JavaType;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Text;
import br.com.pilotstatus.templates.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event.
 *
 * @param name        simple name
 * @param literal     the event's name as a Java string literal
 * @param event       the same for Javadoc
 * @param method      name of the method that handles it
 * @param javadoc     lines of its Javadoc
 * @param pointer     where the spec has it
 * @param body        type of its whole body
 * @param data        type of its data, which is the body where nothing wraps it; null where the document does not say
 * @param dataName    accessor of the data in the body; null where it is the body
 * @param registered  arguments that tell the reader of it
 * @param imports     fully qualified names that it needs
 */
public record WebhookClass(
        String name,
        String literal,
        String event,
        String method,
        List<String> javadoc,
        String pointer,
        String body,
        @Nullable String data,
        @Nullable String dataName,
        String registered,
        Set<String> imports) {

    static WebhookClass of(Webhook webhook, Webhooks all, Types types) {
        JavaType body = types.of(webhook.body());
        Set<String> imports = new TreeSet<>(body.imports());
        String component = types.kinds().className(webhook.body());
        Members members = component != null && types.kinds().of(component) == ComponentKind.MODEL
                ? webhook.body().members()
                : null;
        String data = null;
        String dataName = null;
        List<String> envelope = new ArrayList<>();
        if (members != null && !all.data().isEmpty()) {
            Schema wrapped = members.properties().get(all.data());
            if (wrapped == null) {
                data = body.name();
                envelope.addAll(members.properties().keySet());
                envelope.remove(eventMember(all));
            } else if (types.of(wrapped).kind() == JavaType.Kind.MODEL) {
                data = types.of(wrapped).name();
                imports.addAll(types.of(wrapped).imports());
                dataName = members.javaNames().getOrDefault(all.data(), JavaNames.memberName(all.data()));
                envelope.addAll(members.properties().keySet());
                envelope.remove(all.data());
            }
        }
        String shape =
                data == null ? "any()" : (dataName == null ? "flat(" : "wrapped(") + literals(all.data(), envelope);
        return new WebhookClass(
                webhook.className(),
                Text.literal(webhook.name()),
                Text.javadocLine(webhook.name()),
                "on" + webhook.className().replaceFirst("(?<=.)Event(\\d*)$", "$1"),
                javadoc(webhook),
                webhook.pointer().toString(),
                body.name(),
                data,
                dataName,
                registered(webhook, body, shape),
                imports);
    }

    /** The arguments that tell the reader of it. */
    private static String registered(Webhook webhook, JavaType body, String shape) {
        String type = body.name().contains("<")
                ? "new com.fasterxml.jackson.core.type.TypeReference<" + body.name() + ">() { }"
                : body.name() + ".class";
        String pointers = webhook.deduplicate().stream()
                .map(each -> ", " + Text.literal(each))
                .collect(Collectors.joining());
        return Text.literal(webhook.name()) + ", " + type + ", " + webhook.className() + "::new, "
                + Packages.MODEL_INTERNAL + ".webhook.Envelope." + shape + pointers;
    }

    private static String literals(String data, List<String> members) {
        return Text.literal(data)
                + members.stream().map(each -> ", " + Text.literal(each)).collect(Collectors.joining()) + ")";
    }

    private static String eventMember(Webhooks all) {
        return all.event().substring(1);
    }

    private static List<String> javadoc(Webhook webhook) {
        Set<String> paragraphs = new LinkedHashSet<>();
        Stream.of(
                        webhook.summary(),
                        webhook.description(),
                        webhook.isDeprecated() ? "Deprecated: it may be delivered no more." : "",
                        webhook.registry().isEmpty() ? "" : "Signed with the secret of " + webhook.registry() + ".")
                .filter(each -> !each.isBlank())
                .forEach(each -> paragraphs.add(Text.sentence(each)));
        return Text.javadoc(
                paragraphs.isEmpty() ? "The event " + webhook.name() + "." : String.join("\n\n", paragraphs));
    }
}
