/**
 * Generated models to JSON and back without databind, for what is plain: what a mapper reads and writes without a coercion, a
 * tolerance or an error. At anything else a codec gives up, and whoever asked lets the mapper do it, which gives the value or says
 * what is wrong; so there is one place for each rule, and no codec has a message. Not for applications: it may change with
 * every release.
 *
 * <p>The doors are {@link br.com.pilotstatus.model.internal.codec.Codecs}, which finds the codec of a type, and for generated code
 * {@link br.com.pilotstatus.model.internal.codec.ModelCodec}.
 */
@NullMarked
package br.com.pilotstatus.model.internal.codec;

import org.jspecify.annotations.NullMarked;
