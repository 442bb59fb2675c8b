package br.com.pilotstatus.server.internal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class AuthorizationHeaderTest {

    @Test
    void basicIsDecodedToUserAndPassword() {
        assertEquals("Aladdin:open sesame", AuthorizationHeader.basic("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        assertEquals("Aladdin:open sesame", AuthorizationHeader.basic("BASIC  QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    @Test
    void whatIsNotBasicIsNoCredential() {
        assertNull(AuthorizationHeader.basic(null));
        assertNull(AuthorizationHeader.basic("Basic ***"));
        assertNull(AuthorizationHeader.basic("Basic QWxhZGRpbg=="));
        assertNull(AuthorizationHeader.basic("Bearer QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    @Test
    void bearerIsWhatFollowsTheScheme() {
        assertEquals("abc", AuthorizationHeader.bearer("Bearer abc"));
        assertNull(AuthorizationHeader.bearer("Bearerabc"));
        assertNull(AuthorizationHeader.bearer("Basic abc"));
    }
}
