#!/usr/bin/env bash
# standardwebhooks 1.1.0 of Python signs a text that is no JSON and can't verify its own signature.
#
# Guess:     the signature covers bytes, whatever they say; "verify" answers as for JSON, or with the text.
# Behaviour: JSONDecodeError, not the library's WebhookVerificationError, after the signature has proved right, for a form
#            and for an empty body too. svix verifies all of them.
# Seen:      2026-11-28, svix 2.9.1, Python 3.11.
. "$(dirname "$0")/setup"

pip_packages standardwebhooks==1.1.0 svix==2.9.1

venv/bin/python - >actual <<'PYTHON'
import base64
import datetime
from standardwebhooks.webhooks import Webhook
import svix.webhooks
secret = 'whsec_' + base64.b64encode(b'twenty-four bytes secret').decode()
now = datetime.datetime.now(datetime.timezone.utc)
for payload in ['{"berth":7}', 'berth=7', '']:
    signature = Webhook(secret).sign('msg_1', now, payload)
    for library, prefix in [(Webhook, 'webhook'), (svix.webhooks.Webhook, 'svix')]:
        headers = {f'{prefix}-id': 'msg_1', f'{prefix}-timestamp': str(int(now.timestamp())), f'{prefix}-signature': signature}
        try:
            library(secret).verify(payload, headers)
            print(prefix, repr(payload), 'verified')
        except Exception as e:
            print(prefix, repr(payload), type(e).__name__)
PYTHON

expect <<'EXPECTED'
webhook '{"berth":7}' verified
svix '{"berth":7}' verified
webhook 'berth=7' JSONDecodeError
svix 'berth=7' verified
webhook '' JSONDecodeError
svix '' verified
EXPECTED
