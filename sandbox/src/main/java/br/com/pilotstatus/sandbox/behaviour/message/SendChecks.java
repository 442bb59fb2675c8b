package br.com.pilotstatus.sandbox.behaviour.message;

import br.com.pilotstatus.model.SendMessageRequest;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.behaviour.template.TemplateRow;
import br.com.pilotstatus.sandbox.behaviour.template.TemplateShelf;
import br.com.pilotstatus.sandbox.world.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a message is not accepted. */
public final class SendChecks {

    private final TemplateShelf templates;

    /** Makes it. */
    public SendChecks(TemplateShelf templates) {
        this.templates = templates;
    }

    void check(NumberRow number, SendMessageRequest request) {
        if (count(request.destinationNumber(), request.groupId(), request.newsletterId()) != 1) {
            throw invalid("exactly one of destinationNumber, groupId, newsletterId is required");
        }
        if (count(
                        request.templateId(),
                        request.text(),
                        request.media(),
                        request.list(),
                        request.carousel(),
                        request.flow())
                == 0) {
            throw invalid("one of templateId, text, media, list, carousel, flow is required");
        }
        if (number.isBlocked()) {
            throw Refusal.of(409, "NUMBER_BLOCKED", "Sending is blocked until the extra number is paid")
                    .with("reason", "extra_charge_unpaid");
        }
        TemplateRow template = request.templateId() == null ? null : templates.find(number.id(), request.templateId());
        if (template != null) {
            List<String> missing = missing(template, request.variables());
            if (!missing.isEmpty()) {
                throw Refusal.of(400, "MISSING_TEMPLATE_VARIABLES", "Variables have no value: " + missing)
                        .with("details", Map.of("missingKeys", missing));
            }
        }
    }

    private static List<String> missing(TemplateRow template, @Nullable Map<String, String> given) {
        Map<String, String> values = given == null ? Map.of() : given;
        return template.variables().stream()
                .filter(each -> !values.containsKey(each))
                .toList();
    }

    private static long count(@Nullable Object... values) {
        return Stream.of(values).filter(each -> each != null).count();
    }

    private static Refusal invalid(String message) {
        return Refusal.of(400, "VALIDATION_ERROR", message);
    }
}
