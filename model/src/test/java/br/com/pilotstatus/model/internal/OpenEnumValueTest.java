package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEnumValueTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "1.50, 1.5", "100, 100", "1e2, 100", "-0.0, 0", "0.10, 0.1"})
    void numbersThatJsonTakesForOneAreOne(String written, String kept) {
        assertEquals(kept, OpenEnumValue.number(new BigDecimal(written)).toString());
    }

    @Test
    void howJavaHoldsANumberMakesNoDifference() {
        BigDecimal one = new BigDecimal("1");

        assertEquals(
                List.of(one, one, one, one),
                List.of(
                        OpenEnumValue.number(1),
                        OpenEnumValue.number(1L),
                        OpenEnumValue.number(1.0),
                        OpenEnumValue.number(BigInteger.ONE)));
        assertEquals(
                "18446744073709551615",
                OpenEnumValue.number(new BigInteger("18446744073709551615")).toString());
        assertEquals("0.1", OpenEnumValue.number(0.1).toString());
    }

    @Test
    void otherValuesAreKeptAsTheyAre() {
        assertEquals("1", OpenEnumValue.of("1"));
        assertEquals(true, OpenEnumValue.of(true));
        assertEquals(Map.of("a", 1), OpenEnumValue.of(Map.of("a", 1)));
        assertEquals(new BigDecimal("1"), OpenEnumValue.of(1));
    }

    @Test
    void textIsTheKnownValueThatIsWrittenSoElseItself() {
        Set<Object> known = Set.of("auto", new BigDecimal("5"), true);

        assertEquals("auto", OpenEnumValue.parse("auto", known));
        assertEquals(new BigDecimal("5"), OpenEnumValue.parse("5", known));
        assertEquals(true, OpenEnumValue.parse("true", known));
        assertEquals("6", OpenEnumValue.parse("6", known));
    }
}
