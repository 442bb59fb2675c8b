package br.com.pilotstatus.server.changes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Programs that receive deliveries: those that are out, of a server of the new document, and those compiled again. */
final class DeliveryReader {

    private static final String SECRET = "a secret of deliveries that is long enough for each of them";
    private static final String DATA = "x-webhook-data";

    private final Class<?> webhooks;
    private final Map<String, Set<String>> held = new LinkedHashMap<>();
    private final Map<String, String> keys = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private DeliveryReader(Class<?> webhooks) {
        this.webhooks = webhooks;
    }

    /** A delivery, and its signature where deliveries are signed. */
    private record Delivery(byte[] body, @Nullable String signature) {}

    static void live(GeneratedDocument before, GeneratedDocument after, ChangeCase each, Lives lives) {
        Class<?> webhooks = before.find("model.Webhooks");
        if (webhooks == null) {
            return;
        }
        DeliveryReader was = new DeliveryReader(webhooks);
        sent(before).forEach(was::read);
        if (!was.wrong.isEmpty()) {
            throw new AssertionError("Before all changes: " + was.wrong);
        }
        DeliveryReader is = new DeliveryReader(webhooks);
        sent(after).forEach(is::read);
        Happenings jars = lives.of(each, Reader.JARS);
        jars.breaks(is.wrong);
        was.held.forEach((event, places) -> {
            if (event.equals("UnknownWebhookEvent")) {
                return;
            }
            if (!is.held.containsKey(event)) {
                jars.breaks(event + " no longer comes" + (is.held.isEmpty() ? "" : ", but " + is.held.keySet()));
                return;
            }
            places.stream()
                    .filter(place -> !is.held.get(event).contains(place))
                    .forEach(place -> jars.breaks(event + ": " + place + " never comes any more"));
        });
        keys(before, after, was, each, lives);
    }

    /** What has come is told by the keys that were given then. */
    private static void keys(
            GeneratedDocument before, GeneratedDocument after, DeliveryReader was, ChangeCase each, Lives lives) {
        Class<?> webhooks = after.find("model.Webhooks");
        if (webhooks == null) {
            return;
        }
        DeliveryReader again = new DeliveryReader(webhooks);
        sent(before).forEach(again::read);
        again.keys.forEach((body, key) -> {
            String old = was.keys.getOrDefault(body, key);
            if (!old.equals(key)) {
                for (Reader reader : List.of(Reader.CLIENTS, Reader.SERVERS)) {
                    lives.of(each, reader).silent("the key of a delivery is " + key + ", was " + old);
                }
            }
        });
    }

    /** What the server of a document sends, made of its models. */
    private static List<Delivery> sent(GeneratedDocument document) {
        List<Delivery> sent = new ArrayList<>();
        Class<?> webhooks = document.find("model.Webhooks");
        ValueVariants variants = new ValueVariants(document.effective());
        for (Map.Entry<String, JsonNode> webhook :
                document.effective().path("webhooks").properties()) {
            JsonNode content =
                    webhook.getValue().path("post").path("requestBody").path("content");
            for (JsonNode value : variants.of(content.path("application/json").path("schema"))) {
                byte[] body =
                        whole(value, webhook.getKey(), document).toString().getBytes(StandardCharsets.UTF_8);
                Method sign = webhooks == null ? null : find(webhooks, "sign");
                sent.add(new Delivery(body, sign == null ? null : (String) call(sign, null, body, SECRET)));
            }
        }
        return sent;
    }

    /** With the event's name and its data where the document says that they are. */
    private static JsonNode whole(JsonNode value, String event, GeneratedDocument document) {
        ObjectNode body = value.deepCopy();
        if (document.effective().has(DATA)) {
            JsonPointer data =
                    JsonPointer.compile(document.effective().path(DATA).asText());
            body = JsonNodeFactory.instance.objectNode().set(data.getMatchingProperty(), body);
        }
        JsonPointer name =
                JsonPointer.compile(document.effective().path("x-webhook-event").asText());
        body.set(name.getMatchingProperty(), TextNode.valueOf(event));
        return body;
    }

    private void read(Delivery delivery) {
        try {
            Method verified = find(webhooks, "parse");
            Object event = verified == null
                    ? method(webhooks, "parseUnverified").invoke(null, (Object) delivery.body())
                    : verified.invoke(null, delivery.body(), delivery.signature(), SECRET, new String[0]);
            Set<String> places = held.computeIfAbsent(event.getClass().getSimpleName(), key -> new TreeSet<>());
            for (String member : List.of("body", "data")) {
                Method accessor = find(event.getClass(), member);
                if (accessor != null) {
                    Object value = accessor.invoke(event);
                    Views.of(member, value).keySet().forEach(each -> places.add(Places.any(each)));
                    Views.wrong(member, value, wrong);
                }
            }
            Method key = find(event.getClass(), "deduplicationKey");
            if (key != null) {
                keys.put(new String(delivery.body(), StandardCharsets.UTF_8), String.valueOf(key.invoke(event)));
            }
        } catch (InvocationTargetException refused) {
            wrong.add("a delivery is refused: " + refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object call(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Method method(Class<?> type, String name) {
        Method found = find(type, name);
        if (found == null) {
            throw new AssertionError(type + " has no " + name);
        }
        return found;
    }

    private static @Nullable Method find(Class<?> type, String name) {
        for (Method each : type.getMethods()) {
            if (each.getName().equals(name)) {
                return each;
            }
        }
        return null;
    }
}
