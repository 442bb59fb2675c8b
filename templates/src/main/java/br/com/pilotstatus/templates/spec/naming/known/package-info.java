/**
 * What {@code x-errors} knows of errors: codes become an open enum, and members that only one operation answers a body and an
 * exception of that operation. {@code KnownErrors} is the door; it is called at three moments, since the shared error is found
 * only when all bodies have their names.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.naming.known;

import org.jspecify.annotations.NullMarked;
