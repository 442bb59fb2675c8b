package br.com.pilotstatus.model.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeModuleTest {
    private static final ObjectMapper WHOLE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void everyTypeOfJavaTimeIsWrittenAsJacksonsWholeModuleWritesIt() throws Exception {
        for (Object each : List.of(
                OffsetDateTime.parse("2026-01-31T10:00:00.5-03:00"),
                LocalDate.parse("2026-01-31"),
                Instant.parse("2026-01-31T10:00:00Z"),
                ZonedDateTime.parse("2026-01-31T10:00:00Z[Europe/Paris]"),
                LocalDateTime.parse("2026-01-31T10:00"),
                LocalTime.parse("10:00"),
                OffsetTime.parse("10:00-03:00"),
                Duration.parse("PT1H30M"),
                Period.parse("P1M"),
                Year.of(2026),
                YearMonth.parse("2026-01"),
                MonthDay.parse("--01-31"),
                ZoneId.of("America/Sao_Paulo"),
                ZoneOffset.ofHours(-3))) {
            assertEquals(
                    WHOLE.writeValueAsString(each),
                    Json.MAPPER.writeValueAsString(each),
                    each.getClass().getName());
        }
    }

    @Test
    void aDateIsReadInEveryFormThatJacksonTakes() throws Exception {
        for (String each : List.of("\"2026-01-31\"", "\"2026-01-31T10:00:00\"", "[2026,1,31]")) {
            assertEquals(LocalDate.of(2026, 1, 31), Json.MAPPER.readValue(each, LocalDate.class), each);
        }
    }
}
