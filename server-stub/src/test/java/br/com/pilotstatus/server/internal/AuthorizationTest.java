package br.com.pilotstatus.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AuthorizationTest {

    @Test
    void basicIsDecodedToUserAndPassword() {
        assertEquals("Aladdin:open sesame", Authorization.basic("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        assertEquals("Aladdin:open sesame", Authorization.basic("BASIC  QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    @Test
    void whatIsNotBasicIsNoCredential() {
        assertNull(Authorization.basic(null));
        assertNull(Authorization.basic("Basic ***"));
        assertNull(Authorization.basic("Basic QWxhZGRpbg=="));
        assertNull(Authorization.basic("Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    @Test
    void bearerIsWhatFollowsTheScheme() {
        assertEquals("abc", Authorization.bearer("Bearer abc"));
        assertNull(Authorization.bearer("Bearerabc"));
        assertNull(Authorization.bearer("Basic abc"));
    }
}
