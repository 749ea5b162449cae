/** Version of the app, from package.json, put in when it is built. */
declare const __APP_VERSION__: string;
