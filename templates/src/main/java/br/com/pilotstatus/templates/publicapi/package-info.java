/**
 * The public Java API of a module as text, one line a member, so that a review sees what users will see change.
 *
 * <p>{@link br.com.pilotstatus.templates.publicapi.PublicApi} is the door. The text, and no comparison of class files such as
 * japicmp's: that needs the jars before, and sees neither nullness, values of constants nor what a sealed type permits.
 */
@NullMarked
package br.com.pilotstatus.templates.publicapi;

import org.jspecify.annotations.NullMarked;
