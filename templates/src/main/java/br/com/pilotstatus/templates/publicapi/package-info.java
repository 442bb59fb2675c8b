/**
 * The public Java API of a module as text, one line a member, so that a review sees what users will see change.
 *
 * <p>{@link br.com.pilotstatus.templates.publicapi.PublicApi} is the door.
 */
@NullMarked
package br.com.pilotstatus.templates.publicapi;

import org.jspecify.annotations.NullMarked;
