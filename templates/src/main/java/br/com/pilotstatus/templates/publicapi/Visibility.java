package br.com.pilotstatus.templates.publicapi;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** What a user of a jar can name: public and protected, except in packages called {@code internal}. */
final class Visibility {

    private Visibility() {}

    static boolean of(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        boolean named = Modifier.isPublic(type.getModifiers())
                || Modifier.isProtected(type.getModifiers()) && inheritable(outer);
        return named && !type.isSynthetic() && !isInternal(type.getPackageName()) && (outer == null || of(outer));
    }

    static boolean of(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || Modifier.isProtected(member.getModifiers()) && inheritable(member.getDeclaringClass()));
    }

    private static boolean inheritable(Class<?> type) {
        return !Modifier.isFinal(type.getModifiers());
    }

    private static boolean isInternal(String packageName) {
        return (packageName + ".").contains(".internal.");
    }
}
