package br.com.pilotstatus.model.internal.json;

import br.com.pilotstatus.model.internal.UnionReader;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The mapper for responses that {@link Json#MAPPER} can't read: one mistyped property must not cost the caller a success
 * that has happened. It is slower, as it buffers each property, so it is tried second; created when first needed.
 */
public final class TolerantJson {
    public static final ObjectMapper MAPPER = Json.MAPPER
            .copy()
            .registerModule(new SimpleModule("mistyped-properties").setDeserializerModifier(new MistypedProperties()));

    static {
        // Unions look for it: they have no property to keep a mistyped value in, but a class.
        MAPPER.setConfig(MAPPER.getDeserializationConfig().withAttribute(UnionReader.TOLERANT, true));
    }

    private TolerantJson() {}

    private static final class MistypedProperties extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public BeanDeserializerBuilder updateBuilder(
                DeserializationConfig config, BeanDescription description, BeanDeserializerBuilder builder) {
            MistypedValues rest = MistypedValues.of(description, builder);
            if (rest != null) {
                List<SettableBeanProperty> declared = new ArrayList<>();
                Iterator<SettableBeanProperty> properties = builder.getProperties();
                properties.forEachRemaining(declared::add);
                declared.forEach(each -> builder.addOrReplaceProperty(new MistypedProperty(each, rest), true));
                SettableAnyProperty additional = builder.getAnySetter();
                if (!additional.getType().isJavaLangObject()) {
                    builder.setAnySetter(null);
                    builder.setAnySetter(new MistypedAdditionalProperty(additional, rest, null));
                }
            }
            return builder;
        }
    }
}
