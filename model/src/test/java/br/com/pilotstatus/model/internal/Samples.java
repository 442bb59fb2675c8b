package br.com.pilotstatus.model.internal;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Unions as they are generated. */
final class Samples {

    private Samples() {}

    /** Told by a discriminator, as models with it are. */
    @JsonDeserialize(using = Pet.Unknown.Reader.class)
    sealed interface Pet permits Cat, Dog, Pet.Unknown {

        record Unknown(@JsonValue Object value) implements Pet {

            static final class Reader extends UnionReader<Pet> {
                Reader() {
                    super(Pet.class, Unknown::new);
                    discriminator("type");
                    model(Cat.class, UnionShape.object(), "cat", "kitten");
                    model(Dog.class, UnionShape.object(), "1", "cat");
                }
            }
        }
    }

    @JsonDeserialize
    static final class Cat implements Pet, Thing {
        public String type;
        public Long lives;

        @JsonAnySetter
        public final Map<String, Object> rest = new TreeMap<>();
    }

    @JsonDeserialize
    static final class Dog implements Pet, Thing {
        public String type;
        public List<Thing> toys;
    }

    /** Told by form alone; a union inside of itself and of its lists. */
    @JsonDeserialize(using = Thing.Unknown.Reader.class)
    sealed interface Thing
            permits Cat, Dog, Thing.OfString, Thing.OfLong, Thing.OfThingList, Thing.OfLongMap, Thing.Unknown {

        record OfString(@JsonValue String value) implements Thing {}

        record OfLong(@JsonValue Long value) implements Thing {}

        record OfThingList(@JsonValue List<Thing> value) implements Thing {}

        record OfLongMap(@JsonValue Map<String, Long> value) implements Thing {}

        record Unknown(@JsonValue Object value) implements Thing {

            static final class Reader extends UnionReader<Thing> {
                Reader() {
                    super(Thing.class, Unknown::new);
                    value(new TypeReference<String>() {}, OfString::new, UnionShape.text());
                    value(new TypeReference<Long>() {}, OfLong::new, UnionShape.integer(Long::valueOf));
                    value(new TypeReference<List<Thing>>() {}, OfThingList::new, UnionShape.list(UnionShape.any()));
                    model(Cat.class, UnionShape.object().required("lives").optional("type"));
                    model(Dog.class, UnionShape.object().required("toys").optional("type"));
                    value(
                            new TypeReference<Map<String, Long>>() {},
                            OfLongMap::new,
                            UnionShape.map(UnionShape.integer(Long::valueOf)));
                }
            }
        }
    }
}
