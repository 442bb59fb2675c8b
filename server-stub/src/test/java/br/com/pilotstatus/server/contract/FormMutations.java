package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.contract.RequestMutation.Expectation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mutations of a form, each in one place, and of what is neither form nor JSON. */
final class FormMutations {

    private FormMutations() {}

    static Map<String, RequestMutation> all() {
        Map<String, RequestMutation> mutations = new LinkedHashMap<>();
        mutations.put("field missing", (draft, random) -> {
            FormDraft.Field field = pick(draft, random, FormDraft.Field::required);
            return field != null
                            && draft.form.fields.removeIf(each -> field.name().equals(each.name()))
                    ? Expectation.refused(400)
                    : null;
        });
        mutations.put("field of the wrong type", (draft, random) -> {
            FormDraft.Field field = pick(draft, random, FormDraft.Field::isNoText);
            return replace(draft, field, "sentinel") ? Expectation.refused(400) : null;
        });
        mutations.put(
                "field empty",
                (draft, random) -> replace(draft, pick(draft, random, each -> true), "") ? Expectation.LIMITED : null);
        mutations.put("field twice", (draft, random) -> {
            FormDraft.Field field = pick(draft, random, each -> true);
            return field != null && draft.form.fields.add(field) ? Expectation.LIMITED : null;
        });
        mutations.put("field unknown", (draft, random) -> add(draft, "sentinel[]&=", 1) ? Expectation.VALIDATED : null);
        mutations.put(
                "too many fields", (draft, random) -> add(draft, "sentinel", 200) ? Expectation.refused(400) : null);
        mutations.put(
                "bad percent encoding",
                (draft, random) -> draft.form == null || draft.form.multipart
                        ? null
                        : raw(
                                draft,
                                text(draft) + "&sentinel="
                                        + List.of("%", "%zz", "%e").get(random.nextInt(3)),
                                400));
        mutations.put(
                "part without name",
                (draft, random) -> draft.form != null
                                && draft.form.multipart
                                && draft.form.fields.add(new FormDraft.Field(null, "sentinel", "string", false))
                        ? Expectation.refused(400)
                        : null);
        mutations.put("no boundary", (draft, random) -> retype(draft, "multipart/form-data"));
        mutations.put("another boundary", (draft, random) -> retype(draft, "multipart/form-data; boundary=sentinel"));
        mutations.put(
                "cut off",
                (draft, random) -> draft.form == null || !draft.form.multipart
                        ? null
                        : raw(
                                draft,
                                text(draft)
                                        .substring(0, random.nextInt(text(draft).length() - 6)),
                                400));
        mutations.put(
                "content too large",
                (draft, random) -> draft.json != null || draft.body() == null || random.nextInt(20) > 0
                        ? null
                        : raw(draft, text(draft) + "&sentinel=" + "a".repeat(1_200_000), 413));
        return mutations;
    }

    private static String text(RequestDraft draft) {
        return new String(draft.body(), StandardCharsets.UTF_8);
    }

    private static Expectation raw(RequestDraft draft, String body, int refusal) {
        draft.raw = body.getBytes(StandardCharsets.UTF_8);
        return Expectation.refused(refusal);
    }

    private static FormDraft.@Nullable Field pick(
            RequestDraft draft, Random random, Predicate<FormDraft.Field> wanted) {
        List<FormDraft.Field> fit = draft.form == null
                ? List.of()
                : draft.form.fields.stream().filter(wanted).toList();
        return fit.isEmpty() ? null : fit.get(random.nextInt(fit.size()));
    }

    private static boolean replace(RequestDraft draft, FormDraft.@Nullable Field field, String text) {
        if (field == null) {
            return false;
        }
        draft.form.fields.set(
                draft.form.fields.indexOf(field),
                new FormDraft.Field(field.name(), text, field.kind(), field.required()));
        return true;
    }

    private static boolean add(RequestDraft draft, String name, int times) {
        for (int i = 0; draft.form != null && i < times; i++) {
            draft.form.fields.add(new FormDraft.Field(name + i, "sentinel", "string", false));
        }
        return draft.form != null;
    }

    private static @Nullable Expectation retype(RequestDraft draft, String type) {
        if (draft.form == null || !draft.form.multipart) {
            return null;
        }
        draft.headers.removeIf(each -> each.name().equals("Content-Type"));
        draft.headers.add(new RequestDraft.NameValue("Content-Type", type));
        return Expectation.refused(400);
    }
}
