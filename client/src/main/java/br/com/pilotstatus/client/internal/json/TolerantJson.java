package br.com.pilotstatus.client.internal.json;

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
 * The mapper for answers that {@link Json#MAPPER} can't read: one member of an odd type must not cost the caller a
 * success that has happened. It buffers each property, so it is the second to be asked; made when first needed.
 */
public final class TolerantJson {
    public static final ObjectMapper MAPPER = Json.MAPPER
            .copy()
            .registerModule(new SimpleModule("odd-properties").setDeserializerModifier(new OddProperties()));

    static {
        // Unions look for it: they have no property to keep an odd value in, but a class.
        MAPPER.setConfig(MAPPER.getDeserializationConfig().withAttribute(UnionReader.TOLERANT, true));
    }

    private TolerantJson() {}

    private static final class OddProperties extends BeanDeserializerModifier {
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
