package br.com.pilotstatus.server.internal.json;

import br.com.pilotstatus.model.internal.MemberChecks;
import br.com.pilotstatus.model.internal.UndeclaredSetter;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Takes no members of a model that the document rules out, and notes which members a model that was read should have: those that may be null but not be absent, and those that come
 * together. Annotations of the model cannot ask that: for them a member that is null is absent.
 */
final class Members extends BeanDeserializerModifier {

    /** What is then left over is unknown, which {@link MistypedValues} notes. */
    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
        SettableAnyProperty others = builder.getAnySetter();
        if (others != null && others.getProperty().getMember().hasAnnotation(UndeclaredSetter.class)) {
            builder.setAnySetter(null);
        }
        return builder;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        Class<?> model = JsonNames.model(description.getBeanClass());
        Method checks = model == null ? null : checks(model);
        return checks == null ? deserializer : new Checked(deserializer, checks);
    }

    private static @Nullable Method checks(Class<?> model) {
        for (Method each : model.getDeclaredMethods()) {
            if (each.getReturnType() == MemberChecks.class) {
                each.setAccessible(true);
                return each;
            }
        }
        return null;
    }

    private static final class Checked extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        private final transient Method checks;

        Checked(JsonDeserializer<?> model, Method checks) {
            super(model);
            this.checks = checks;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> model) {
            return new Checked(model, checks);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object model = super.deserialize(parser, context);
            if (checks.getDeclaringClass().isInstance(model)) {
                check(model, parser.getParsingContext(), context);
            }
            return model;
        }

        private void check(Object model, JsonStreamContext place, DeserializationContext context) {
            try {
                for (MemberChecks.Finding each : ((MemberChecks) checks.invoke(model)).findings()) {
                    MistypedValues.note(context, place, each);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A generated model does not tell its members", e);
            }
        }
    }
}
