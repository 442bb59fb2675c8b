package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalReaderTest {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule().addDeserializer(BigDecimal.class, new DecimalReader()));

    @ParameterizedTest
    @CsvSource({"\"10.00\", 10.00", "\" 1.5 \", 1.5", "2.50, 2.50", "\"1e3\", 1E+3", "-7, -7", "\"+5\", 5"})
    void everyDigitOfTextOrNumberStays(String json, String value) throws JsonProcessingException {
        assertEquals(new BigDecimal(value), MAPPER.readValue(json, BigDecimal.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"ten\"", "\"1e999999999\"", "1e999999999", "\"1E-101\""})
    void whatIsNoNumberOrWouldFillTheMemoryWhenItIsWrittenIsNotTaken(String json) {
        assertThrows(InvalidFormatException.class, () -> MAPPER.readValue(json, BigDecimal.class));
    }

    @Test
    void anotherKindOfJsonIsNotTaken() {
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue("[1]", BigDecimal.class));
        assertThrows(JsonProcessingException.class, () -> MAPPER.readValue("true", BigDecimal.class));
    }
}
