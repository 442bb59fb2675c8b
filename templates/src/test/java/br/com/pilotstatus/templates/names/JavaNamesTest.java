package br.com.pilotstatus.templates.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest(name = "[{0}] is {1}, {2}, {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "post_numbers_meta,    PostNumbersMeta, postNumbersMeta, POST_NUMBERS_META",
                "createMetaNumber,     CreateMetaNumber, createMetaNumber, CREATE_META_NUMBER",
                "x-whatsapp-number-id, XWhatsappNumberId, xWhatsappNumberId, X_WHATSAPP_NUMBER_ID",
                "IN_PROGRESS,          InProgress, inProgress, IN_PROGRESS",
                "in progress,          InProgress, inProgress, IN_PROGRESS",
                "ID,                   ID, id, ID",
                "x,                    X, x, X",
                "metaWABAId,           MetaWABAId, metaWABAId, META_WABA_ID",
                "APIKey,               APIKey, apiKey, API_KEY",
                "HTTP_status,          HttpStatus, httpStatus, HTTP_STATUS",
                "v1.0,                 V1_0, v1_0, V1_0",
                "2fa,                  Value2fa, value2fa, VALUE_2FA",
                "200,                  Value200, value200, VALUE_200",
                "+1,                   Plus1, plus1, PLUS_1",
                "-1,                   Minus1, minus1, MINUS_1",
                "-dry-run,             DryRun, dryRun, DRY_RUN",
                "<=,                   LessEqual, lessEqual, LESS_EQUAL",
                "*,                    Star, star, STAR",
                "$ref,                 Ref, ref, REF",
                "_,                    Underscore, underscore, UNDERSCORE",
                "\"\",                 Empty, empty, EMPTY",
                "\" \",                Space, space, SPACE",
                "número,               Numero, numero, NUMERO",
                "Straße,               Strasse, strasse, STRASSE",
                "中文,                 U4e2dU6587, u4e2dU6587, U4E2D_U6587",
                "class,                Class, class_, CLASS",
                "Default,              Default, default_, DEFAULT",
                "toString,             ToString, toString_, TO_STRING",
                "additional_properties, AdditionalProperties, additionalProperties_, ADDITIONAL_PROPERTIES",
            })
    void aTextIsSpelledAsTypeMemberAndConstant(String text, String type, String member, String constant) {
        assertEquals(type, JavaNames.typeName(text));
        assertEquals(member, JavaNames.memberName(text));
        assertEquals(constant, JavaNames.constantName(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "—",
                "…",
                "1",
                "é",
                "😀",
                "a b",
                "a\u0000b",
                "A",
                "1.2.3",
                "yield",
                "_",
                "__",
                "null"
            })
    void anyTextIsALegalName(String text) {
        for (String name :
                new String[] {JavaNames.typeName(text), JavaNames.memberName(text), JavaNames.constantName(text)}) {
            assertTrue(SourceVersion.isName(name, SourceVersion.RELEASE_17) && name.matches("\\w+"), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "x_y_z", "v1.0", "MESSAGE_STATUS", "message_STATUS", "2fa", "中文", "class", "+1", "fooID"})
    void aTypeNameIsItsOwnTypeName(String text) {
        assertEquals(JavaNames.typeName(text), JavaNames.typeName(JavaNames.typeName(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getClass",
                "wait",
                "notify",
                "notifyAll",
                "hashCode",
                "toString",
                "equals",
                "clone",
                "finalize",
                "builder",
                "toBuilder",
                "additionalProperties",
                "yield",
                "true",
                "goto"
            })
    void aMemberThatModelsOrObjectHaveGetsAnUnderscore(String name) {
        assertTrue(JavaNames.isReservedMember(name));
        assertEquals(name + "_", JavaNames.memberName(name));
    }

    @Test
    void aTypeThatGeneratedCodeMeansOtherwiseIsReservedInAnyCapitalisation() {
        for (String name : new String[] {
            "Number",
            "Object",
            "Record",
            "Error",
            "List",
            "Builder",
            "URI",
            "Uri",
            "Uuid",
            "OffsetDateTime",
            "Response",
            "Operation",
            "Schema",
            "Tag",
            "NotNull",
            "Call",
            "ConflictException"
        }) {
            assertTrue(JavaNames.isReservedType(name), name);
        }
        for (String name : new String[] {"Message", "Webhook", "ErrorResponse", "Contact", ""}) {
            assertFalse(JavaNames.isReservedType(name), name);
        }
    }
}
