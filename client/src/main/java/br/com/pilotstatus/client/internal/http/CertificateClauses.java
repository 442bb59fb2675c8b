package br.com.pilotstatus.client.internal.http;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;

/** Says what a failed handshake means to who has set up a client, where the JDK's own words don't. */
final class CertificateClauses {
    private CertificateClauses() {}

    static String of(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("Unsupported or unrecognized SSL message")) {
            return "what listens there does not speak TLS; is it http://, or another port?";
        }
        if (message.contains("Received fatal alert: certificate_required")
                || message.contains("Received fatal alert: bad_certificate")) {
            return message + "; if the server asks for a client's certificate, present one with sslContext(…)";
        }
        return holds(failure, CertPathBuilderException.class)
                ? "the server's certificate is signed by nobody whom this client trusts; set whom to trust with"
                        + " sslContext(…)"
                : message;
    }

    /** Returns whether the server's certificate was looked at and refused: it would be again. */
    static boolean isRefused(Exception failure) {
        return holds(failure, CertificateException.class)
                || holds(failure, CertPathBuilderException.class)
                || holds(failure, CertPathValidatorException.class);
    }

    private static boolean holds(Throwable failure, Class<? extends Exception> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }
}
