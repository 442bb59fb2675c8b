package br.com.pilotstatus.compat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.jcajce.JcaPGPObjectFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPKeyPair;
import org.bouncycastle.openpgp.operator.jcajce.JcePBESecretKeyEncryptorBuilder;

/** A key that lives as long as a test: it signs a release, and tells whether it did. */
final class SigningKey {

    private static final String PASSPHRASE = "of a test";

    private final BouncyCastleProvider provider = new BouncyCastleProvider();
    private final PGPSecretKey key;

    SigningKey() throws GeneralSecurityException, PGPException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PGPKeyPair pair = new JcaPGPKeyPair(
                PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
        key = new PGPSecretKey(
                PGPSignature.DEFAULT_CERTIFICATION,
                pair,
                "Example Team <team@example.org>",
                new JcaPGPDigestCalculatorProviderBuilder().build().get(HashAlgorithmTags.SHA1),
                null,
                null,
                new JcaPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                new JcePBESecretKeyEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                        .setProvider(provider)
                        .build(PASSPHRASE.toCharArray()));
    }

    /** What Maven's plugin takes from the environment. */
    Map<String, String> variables() throws IOException {
        return Map.of("MAVEN_GPG_KEY", armored(), "MAVEN_GPG_PASSPHRASE", PASSPHRASE);
    }

    private String armored() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ArmoredOutputStream armor = ArmoredOutputStream.builder().build(text)) {
            key.encode(armor);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    /** Whether {@code FILE.asc} is this key's signature of {@code FILE}. */
    boolean signed(Path file) throws IOException, PGPException {
        Path signature = file.resolveSibling(file.getFileName() + ".asc");
        try (InputStream in = PGPUtil.getDecoderStream(Files.newInputStream(signature))) {
            PGPSignature first = ((PGPSignatureList) new JcaPGPObjectFactory(in).nextObject()).get(0);
            first.init(new JcaPGPContentVerifierBuilderProvider().setProvider(provider), key.getPublicKey());
            first.update(Files.readAllBytes(file));
            return first.verify();
        }
    }
}
