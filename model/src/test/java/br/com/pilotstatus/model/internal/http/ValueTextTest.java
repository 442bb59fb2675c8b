package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    @Test
    void aValueIsWrittenAsInJsonWithoutQuotes() {
        assertEquals("a\"b", ValueText.of("a\"b"));
        assertEquals("true", ValueText.of(true));
        assertEquals("7", ValueText.of(7L));
        assertEquals("18446744073709551615", ValueText.of(new BigInteger("18446744073709551615")));
        assertEquals("0.1", ValueText.of(0.1));
        assertEquals("2026-01-31", ValueText.of(LocalDate.parse("2026-01-31")));
        assertEquals("https://a.example/?b#c", ValueText.of(URI.create("https://a.example/?b#c")));
        assertEquals("00000000-0000-0001-0000-000000000002", ValueText.of(new UUID(1, 2)));
        assertEquals("+/8=", ValueText.of(new byte[] {(byte) 0xfb, (byte) 0xff}));
    }

    @Test
    void aDecimalNumberHasNoExponentUnlessItStandsForManyZeros() {
        assertEquals("1000", ValueText.of(new BigDecimal("1E+3")));
        assertEquals("1.10", ValueText.of(new BigDecimal("1.10")));
        assertEquals("1E+51", ValueText.of(new BigDecimal("1E+51")));
        assertEquals("1E+2147483647", ValueText.of(new BigDecimal("1E+2147483647")));
        assertEquals("1E-2147483647", ValueText.of(new BigDecimal("1E-2147483647")));
    }

    @Test
    void anInstantKeepsItsOffsetAndSaysItsSeconds() {
        assertEquals("2026-01-31T10:00:00-03:00", ValueText.of(OffsetDateTime.parse("2026-01-31T10:00-03:00")));
    }

    @Test
    void whatIsNoSingleValueOfJavaHasNoText() {
        assertNull(ValueText.of(List.of("a")));
        assertNull(ValueText.of(new Object()));
    }
}
