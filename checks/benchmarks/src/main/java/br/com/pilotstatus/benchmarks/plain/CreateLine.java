package br.com.pilotstatus.benchmarks.plain;

import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;

/** The request: public fields, which Jackson writes without a look at anything else. */
public final class CreateLine {
    public String name = "";
    public String number = Values.NUMBER;
    public String phoneId = Values.PHONE_ID;
    public String accountId = Values.ACCOUNT_ID;
    public String accessToken = Values.ACCESS_TOKEN;
    public String appSecret = Values.APP_SECRET;
    public String appId = Values.APP_ID;
    public boolean linkToKey = true;

    /** Has all fields but the name. */
    public CreateLine() {}

    /**
     * Has all fields.
     *
     * @param setting says the name
     */
    public CreateLine(Setting setting) {
        this.name = setting.name();
    }
}
