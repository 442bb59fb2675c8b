package br.com.pilotstatus.model.internal.json;

import br.com.pilotstatus.model.internal.http.InstantText;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.DurationSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.InstantSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalDateTimeSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.LocalTimeSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.MonthDaySerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.OffsetTimeSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.YearMonthSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.YearSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.ZoneIdSerializer;
import com.fasterxml.jackson.datatype.jsr310.ser.ZonedDateTimeSerializer;
import java.io.IOException;
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
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Times in JSON, as Jackson's own module has them: those of models by position, all others, which an application may put where
 * the document says nothing, when the first of them comes. That module loads a hundred classes at once.
 */
final class TimeModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    TimeModule() {
        super("times");
        addSerializer(new InstantWriter());
        addDeserializer(OffsetDateTime.class, new InstantReader());
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addDeserializer(LocalDate.class, new DateReader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Others());
    }

    private static final class InstantWriter extends StdScalarSerializer<OffsetDateTime> {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(OffsetDateTime.class);
        }

        @Override
        public void serialize(OffsetDateTime value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(InstantText.of(value));
        }
    }

    /** Only what is asked for is loaded. */
    private static final class Others extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            if (!raw.getName().startsWith("java.time.")) {
                return null;
            } else if (ZoneId.class.isAssignableFrom(raw)) {
                return new ZoneIdSerializer();
            } else if (raw == Instant.class) {
                return InstantSerializer.INSTANCE;
            } else if (raw == Duration.class) {
                return DurationSerializer.INSTANCE;
            } else if (raw == ZonedDateTime.class) {
                return ZonedDateTimeSerializer.INSTANCE;
            } else if (raw == OffsetTime.class) {
                return OffsetTimeSerializer.INSTANCE;
            } else if (raw == Period.class) {
                return ToStringSerializer.instance;
            }
            return local(raw);
        }

        private static @Nullable JsonSerializer<?> local(Class<?> raw) {
            if (raw == LocalDateTime.class) {
                return LocalDateTimeSerializer.INSTANCE;
            } else if (raw == LocalTime.class) {
                return LocalTimeSerializer.INSTANCE;
            } else if (raw == MonthDay.class) {
                return MonthDaySerializer.INSTANCE;
            } else if (raw == Year.class) {
                return YearSerializer.INSTANCE;
            }
            return raw == YearMonth.class ? YearMonthSerializer.INSTANCE : null;
        }
    }
}
