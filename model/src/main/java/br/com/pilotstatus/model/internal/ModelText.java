package br.com.pilotstatus.model.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Prints a model without its secrets. */
public final class ModelText {

    private static final String HIDDEN = "***";
    private final StringBuilder text;
    private final String owner;
    private boolean first = true;

    public ModelText(String model) {
        this(model, model);
    }

    private ModelText(String model, String owner) {
        this.text = new StringBuilder(model).append('{');
        this.owner = owner;
    }

    /** Some of the calls: compilers read a chain of very many by recursion, and fail. */
    public ModelText and(Consumer<ModelText> calls) {
        calls.accept(this);
        return this;
    }

    public ModelText value(String name, Object value) {
        return value == null ? this : append(name, print(name, value));
    }

    public ModelText secret(String name, Object value) {
        return value == null ? this : append(name, HIDDEN);
    }

    /** Prints what came beside the model's own properties, or as one of them in a form that it can't have. */
    public ModelText additional(Map<String, ?> properties, String... secrets) {
        List<String> hidden = List.of(secrets);
        properties.forEach((name, value) -> value(name, value != null && hidden.contains(name) ? HIDDEN : value));
        return this;
    }

    /** The same where the document says that all of them are secret. */
    public ModelText secrets(Map<String, ?> properties) {
        properties.forEach(this::secret);
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }

    private ModelText append(String name, String printed) {
        text.append(first ? "" : ", ").append(name).append('=').append(printed);
        first = false;
        return this;
    }

    /** Free-form content may hold secrets at any depth, so the rule for names holds there too. */
    private String print(String name, Object value) {
        if ((SecretNames.contains(name) || SecretNames.isKey(owner, name))
                && !(value instanceof Boolean || value instanceof Number)) {
            return HIDDEN;
        }
        if (value instanceof Map<?, ?> map) {
            ModelText nested = new ModelText("", name);
            map.forEach((key, each) -> nested.value(String.valueOf(key), each));
            return nested.toString();
        }
        if (value instanceof Collection<?> collection) {
            List<String> printed = new ArrayList<>();
            collection.forEach(each -> printed.add(each == null ? "null" : print("", each)));
            return printed.toString();
        }
        return value.toString();
    }
}
