package br.com.pilotstatus.server.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.UriText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTreeReaderTest {

    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final TextTreeReader reader = new TextTreeReader(new Json(Limits.defaults(), true));

    @Test
    void textBecomesWhatTheTypeExpects() {
        TextTree tree = new TextTree();
        for (String name : List.of("number", "text")) {
            tree.add(name, "12");
        }
        tree.add("price", "1.10")
                .add("sold", "true")
                .add("on", "2026-01-31")
                .add("level", "3")
                .add("any", "4");

        Goods goods = (Goods) reader.read(tree.root(), Goods.class).value();

        assertEquals(12L, goods.number);
        assertEquals("12", goods.text);
        assertEquals(new BigDecimal("1.10"), goods.price);
        assertEquals(true, goods.sold);
        assertEquals(LocalDate.of(2026, 1, 31), goods.on);
        assertEquals(3, goods.level.value);
        assertEquals("4", goods.any);
    }

    @Test
    void everythingWrongIsReportedAtOnceByItsPath() {
        TextTree tree = new TextTree()
                .add("number", "1.5")
                .add("sold", "yes")
                .add("level", "high")
                .add("counts", "1")
                .add("counts", "x")
                .add("text", "a")
                .add("text", "b")
                .add("price", "");

        assertEquals(
                List.of(
                        "number must be an integer of 64 bits",
                        "sold must be true or false",
                        "level must be an integer of 32 bits",
                        "counts[1] must be an integer of 32 bits",
                        "text must be given once",
                        "price must be a number"),
                problems(tree, TYPES.constructType(Goods.class)));
    }

    @Test
    void aListMayBeOneValue() {
        assertEquals(
                List.of(7),
                reader.read(TextTree.array(List.of("7")), TYPES.constructType(ints()))
                        .value());
        assertEquals(
                List.of(7),
                ((Goods) reader.read(new TextTree().add("counts", "7").root(), Goods.class)
                                .value())
                        .counts);
    }

    @Test
    void anObjectIsNotText() {
        TextTree tree = new TextTree();
        assertTrue(tree.add(List.of("counts", "a"), "1"));
        assertTrue(tree.add(List.of("number", "b", "c"), "1"));
        assertFalse(tree.add(List.of("number", "b"), "1"));
        assertFalse(tree.add(List.of("number", "b", "c", "d"), "1"));

        assertEquals(
                List.of("counts must be an integer of 32 bits", "number must be an integer of 64 bits"),
                problems(tree, TYPES.constructType(Goods.class)));
    }

    @Test
    void mapsAreReadByTheTypeOfTheirValues() {
        TextTree tree = new TextTree().add("a", "1").add("b c", "2");

        assertEquals(
                Map.of("a", 1, "b c", 2),
                reader.read(tree.root(), TYPES.constructMapType(Map.class, String.class, Integer.class))
                        .value());
        assertEquals(
                List.of("['b c'] must be an integer of 32 bits"),
                problems(
                        new TextTree().add("b c", "-"),
                        TYPES.constructMapType(Map.class, String.class, Integer.class)));
    }

    @Test
    void separatorsAreLookedForBeforeDecoding() {
        assertEquals(
                List.of(new UriText.Pair("a%3D", "b%26=c"), new UriText.Pair("d", ""), new UriText.Pair("e", "")),
                UriText.pairs("a%3D=b%26=c&&d&e="));
    }

    private List<String> problems(TextTree tree, JavaType type) {
        return reader.read(tree.root(), type).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static JavaType ints() {
        return TYPES.constructCollectionType(List.class, Integer.class);
    }

    static final class Goods {
        public Long number;
        public String text;
        public BigDecimal price;
        public Boolean sold;
        public LocalDate on;
        public Level level;
        public Object any;
        public List<Integer> counts;
    }

    public static final class Level {
        final int value;

        private Level(int value) {
            this.value = value;
        }

        @JsonCreator
        public static Level of(Integer value) {
            return new Level(value);
        }
    }
}
